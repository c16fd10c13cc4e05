// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "tests/casework/desk.h"

namespace redress::test {

// Leads a case of a shipped policy, from receipt on, by the shortest way to where something can be recorded: a step a
// day, everything that is asked for given.
class Road {
public:
    Road(const QString &policy, const QString &procedure, const QJsonObject &details = {});

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] const Procedure &procedure() const { return *m_desk.policy->procedure(m_desk.subject.procedure); }
    [[nodiscard]] QString day() const { return m_day.toString(Qt::ISODate); }

    // All that has to happen before it, without the event itself. Answers what went wrong, or nothing.
    [[nodiscard]] QString leadTo(const EventName &event);
    // It happens, with what a person would fill in and `more`.
    [[nodiscard]] QString record(const EventName &event, const QJsonObject &more = {});
    // The clause against it, "taken" where nothing is; nothing is recorded.
    [[nodiscard]] QString clauseAgainst(const EventName &event, const QJsonObject &more);

private:
    [[nodiscard]] QString makeHappen(const EventName &event);
    [[nodiscard]] QJsonObject filled(const EventName &event, const QJsonObject &more);

    Desk m_desk;
    QDate m_day{2026, 1, 5};
    int m_decider = 0;
};

}  // namespace redress::test
