// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// How long a policy allows, in the unit it counts in.
struct Duration {
    enum class Unit {
        WorkingDays,
        CalendarDays,
        Weeks,
        Months,
        Hours,      // of working days: those of other days do not count
        ClockHours  // of any day
    };

    int count = 0;
    Unit unit = Unit::WorkingDays;

    // Whether days that are no working days are left out: in counts of working days and of hours.
    [[nodiscard]] bool skipsNonWorkingDays() const { return unit == Unit::WorkingDays || unit == Unit::Hours; }
    [[nodiscard]] QString toText() const;  // "10 working days", "8 weeks", "24 hours": translated, for people

    friend bool operator==(const Duration &, const Duration &) = default;
};

}  // namespace redress
