// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/exchange/column_field.h"

namespace redress {

// What a heading is taken for.
struct ColumnMeaning {
    ColumnField field = ColumnField::Note;
    int stage = 0;     // 1, 2, 3 where the heading names one; 0 where it does not
    int priority = 0;  // the smaller, the surer
};

// The words that registers are written with (resources/exchange/headings.json).
class Headings {
public:
    [[nodiscard]] static Headings shipped();

    // Empty where the heading says nothing that Redress knows.
    [[nodiscard]] std::optional<ColumnMeaning> recognise(const QString &heading) const;
    // The number of the stage that a cell names ("Stage 1", "stage one", "1", "S1"); 0 where it names none.
    [[nodiscard]] int stageIn(const QString &cell) const;
    // "upheld", "partly-upheld", "not-upheld", "withdrawn"; empty where the cell says none of them.
    [[nodiscard]] QString decisionIn(const QString &cell) const;
    [[nodiscard]] bool meansNothing(const QString &cell) const;  // "n/a", "-", "tbc"
    [[nodiscard]] bool meansYes(const QString &cell) const;
    [[nodiscard]] bool meansOpen(const QString &cell) const;
    [[nodiscard]] bool meansClosed(const QString &cell) const;

private:
    struct Phrase {
        QStringList words;
        int stage = 0;
    };

    [[nodiscard]] QStringList canonical(const QString &text) const;
    [[nodiscard]] Phrase withoutStage(QStringList words) const;
    [[nodiscard]] std::optional<ColumnMeaning> find(const QStringList &words, int stage) const;

    QHash<QString, QString> m_same;  // a word → its canonical word
    QSet<QString> m_fillers;
    std::vector<Phrase> m_stages;
    QHash<QString, int> m_stageCells;                     // a whole cell → the stage
    QHash<QString, std::vector<ColumnMeaning>> m_fields;  // sorted words → what they may mean
    QHash<QString, QString> m_decisions;                  // words → finding
    QSet<QString> m_nothing;
    QSet<QString> m_yes;
    QSet<QString> m_open;
    QSet<QString> m_closed;
};

}  // namespace redress
