// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <compare>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"

namespace redress {

// Words of one sort within a kind of alert: "Gas" among the hazards.
struct AlertGroup {
    QString name;
    ProcedureId procedure;             // which of the kind's policy's a case is opened under; empty: none is opened
    std::vector<QStringList> phrases;  // each as stems; "…" stands for up to five other words
};

// What an officer is prompted about, and what to do then.
struct AlertKind {
    QString id;       // "hazard"
    QString name;     // "Hazard in the home"
    QString prompt;   // "These words may mean a hazard in the home"
    QString advice;   // a sentence or two
    PolicyId policy;  // under whose clocks a case can be opened for it; empty: none is
    std::vector<AlertGroup> groups;
};

// The words that prompt (resources/guards/alerts.json). They only ever prompt: somebody decides.
class AlertWords {
public:
    // Where a phrase stands among them, which is also how urgent it is.
    struct Place {
        size_t kind = 0;
        size_t group = 0;
        size_t phrase = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    [[nodiscard]] static AlertWords shipped();
    [[nodiscard]] static QString shippedStamp();  // another one where this version of Redress has other words
    // Fails with a JSON pointer to what is wrong.
    [[nodiscard]] static Result<AlertWords> fromJson(const QByteArray &json);

    [[nodiscard]] const std::vector<AlertKind> &kinds() const { return m_kinds; }
    [[nodiscard]] const AlertKind *kind(const QString &id) const;  // null where there is none
    // The phrases whose first word has this stem: a text is read once, however many phrases there are.
    [[nodiscard]] std::vector<Place> beginningWith(const QString &stem) const { return m_byFirstStem.value(stem); }

private:
    void index();

    std::vector<AlertKind> m_kinds;
    QHash<QString, std::vector<Place>> m_byFirstStem;
};

}  // namespace redress
