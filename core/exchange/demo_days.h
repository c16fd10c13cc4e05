// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/duration.h"

namespace redress {

// How many working days a duration comes to, near enough for an invention.
[[nodiscard]] inline int workingDaysIn(const Duration &duration) {
    switch (duration.unit) {
        case Duration::Unit::WorkingDays:
            return duration.count;
        case Duration::Unit::CalendarDays:
            return duration.count * 5 / 7;
        case Duration::Unit::Weeks:
            return duration.count * 5;
        case Duration::Unit::Months:
            return duration.count * 21;
        case Duration::Unit::Hours:
        case Duration::Unit::ClockHours:
            return duration.count / 24;
    }
    return 0;
}

}  // namespace redress
