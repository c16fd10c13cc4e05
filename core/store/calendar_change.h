// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register_parts.h"

namespace redress {

// Reckons anew, within the transaction under way, the dates of every case that a change of closures or bank holidays
// can move: those with a target on or after the earliest day that became, or ceased to be, a working day.
[[nodiscard]] Result<> reckonAgain(Register::Parts &parts, const Calendars &calendars);

}  // namespace redress
