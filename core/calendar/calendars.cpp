// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendars.h"

namespace redress {

Calendars::Calendars(const BankHolidays &holidays, const Closures &closures) {
    for (const Division division : allDivisions) m_calendars.try_emplace(division, division, holidays, closures);
}

const WorkingCalendar &Calendars::of(Division division) const {
    return m_calendars.at(division);
}

}  // namespace redress
