// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/calendar/working_calendar.h"

namespace redress {

// The calendars of all three divisions, with the organisation's closures in each.
class Calendars {
public:
    explicit Calendars(const BankHolidays &holidays = BankHolidays::shipped(), const Closures &closures = {});

    [[nodiscard]] const WorkingCalendar &of(Division division) const;

private:
    std::map<Division, WorkingCalendar> m_calendars;
};

}  // namespace redress
