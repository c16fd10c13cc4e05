// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/when.h"
#include "core/calendar/duration.h"
#include "core/calendar/working_calendar.h"
#include "core/policy/policy.h"

namespace redress {

// How a policy counts from an event to a date (policies/README, How days are counted).
struct Counting {
    const WorkingCalendar &calendar;
    NonWorkingStart nonWorkingStart = NonWorkingStart::NextWorkingDay;

    // The day that counts as day 0. Only counts of working days and hours ever move it to a working day.
    [[nodiscard]] QDate dayZero(const When &start, Duration::Unit unit) const;
    // The day or, for hours, the moment `within` after `start`. Unknown where the calendar does not reach so far.
    [[nodiscard]] When after(const When &start, const Duration &within) const;

private:
    [[nodiscard]] When hoursAfter(const When &start, int hours) const;
};

}  // namespace redress
