// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/calendar_entry.h"
#include "core/store/register.h"

namespace redress {

// Everything that an officer has to do or to be at: targets and promises that are overdue or due within so many working
// days, and meetings that are still to be held. What was met, waived or closed is in it no longer. An empty officer
// means everyone. Of discreet cases there is nothing but the reference.
[[nodiscard]] Result<std::vector<CalendarEntry>> calendarEntries(const Register &reg, const QString &officer,
                                                                 int workingDays);

// The meetings of one case that its customer was told of and that were not held yet.
[[nodiscard]] std::vector<CalendarEntry> meetingsOf(const CaseFile &file);

}  // namespace redress
