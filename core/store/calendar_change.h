// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/store/moved_date.h"
#include "core/store/register_parts.h"

namespace redress {

// The earliest day that became, or ceased to be, a working day anywhere; nothing where none did.
[[nodiscard]] std::optional<QDate> firstDifference(const Calendars &before, const Calendars &after);

// Which dates of open cases other bank holidays or closure days would move. Changes nothing.
[[nodiscard]] Result<std::vector<MovedDate>> movedDates(const Register::Parts &parts, const Calendars &calendars);

// Reckons anew, within the transaction under way, the dates of every case that a change of closures or bank holidays
// can move: those with a target on or after the earliest day that became, or ceased to be, a working day.
// Each open case whose dates move says so on its timeline, recorded by `by`.
[[nodiscard]] Result<> reckonAgain(Register::Parts &parts, const Calendars &calendars, const QString &by);

}  // namespace redress
