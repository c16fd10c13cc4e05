// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_case.h"

namespace redress {

// An invented case as far as it has been made up, in the order of its days, and where further things go in it.
class DemoCourse {
public:
    DemoCourse(DemoCase &made, const Policy &policy, const WorkingCalendar &calendar, const When &now);

    [[nodiscard]] const Procedure &procedure() const { return m_procedure; }
    [[nodiscard]] QDate received() const { return m_made.newCase.received.at.day(); }
    [[nodiscard]] QString officer() const { return m_made.newCase.received.by; }
    [[nodiscard]] QDate today() const { return m_now.day(); }
    [[nodiscard]] QDate last() const;  // the day of what happened last
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] bool isPlainUntil(QDate day) const;  // neither answered nor closed by then
    [[nodiscard]] const Command *find(const EventName &event) const;
    [[nodiscard]] const Command *answer() const;  // the last response that leaves the case open; null: there is none
    [[nodiscard]] QDate workingDaysAfter(QDate day, int count) const;

    // Something that happened on a day, before whatever came later. Answers false, and adds nothing, where the day has
    // not come.
    bool add(const EventName &event, QDate day, const QJsonObject &data, const QString &by = {});
    void cutAfter(QDate day);
    // Has something else happened in the place of what is there.
    void put(const EventName &event, const QJsonObject &data, const Command *inPlaceOf);

private:
    [[nodiscard]] bool closes(const EventName &event) const;

    DemoCase &m_made;
    const Procedure &m_procedure;
    const WorkingCalendar &m_calendar;
    When m_now;
};

}  // namespace redress
