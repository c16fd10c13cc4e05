// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "core/letters/letter_draft.h"
#include "core/letters/merge_fields.h"
#include "core/policy/procedure.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace redress {

class GrowingText;

// What the officer writes and decides for a letter: only what its template asks for.
class LetterForm : public QWidget {
    Q_OBJECT

public:
    explicit LetterForm(QWidget *parent = nullptr);

    // Asks for what is in `asked`, with what is written or known already. A day that the policy would give stands in
    // `proposed` where no date is chosen yet.
    void ask(const QStringList &asked, const MergeFields &known, const LetterDraft &draft, const Procedure &procedure,
             QDate proposed);
    void clear();
    [[nodiscard]] LetterDraft draft() const;

    // What the policy says to the new date; empty: nothing.
    void sayOfDate(const QString &words, bool isObstacle);

Q_SIGNALS:
    void changed();

private:
    void addTitle(const QString &title, QWidget *field);
    void addOutcome(const LetterDraft &draft, const Procedure &procedure);
    void addCompensation(const LetterDraft &draft);
    void addDate(const LetterDraft &draft, QDate proposed);
    void addText(const QString &field, const MergeFields &known, const LetterDraft &draft);

    QVBoxLayout *m_column;
    QWidget *m_fields = nullptr;  // made anew for each letter
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_compensation = nullptr;
    QDateEdit *m_until = nullptr;
    QLabel *m_dateWords = nullptr;
    QMap<QString, GrowingText *> m_texts;
};

}  // namespace redress
