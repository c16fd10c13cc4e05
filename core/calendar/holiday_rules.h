// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/bank_holidays.h"

namespace redress {

// The bank holidays that a division has every year, with their substitute days (Banking and Financial Dealings Act 1971
// and the proclamations made each year in the same way since). Days proclaimed for one year only are not foreseen.
[[nodiscard]] BankHolidays::Days bankHolidaysByRule(Division division, int year);

// In the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

}  // namespace redress
