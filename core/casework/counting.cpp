// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counting.h"

#include "core/base/london.h"

namespace redress {

namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;

}  // namespace

QDate Counting::dayZero(const When &start, Duration::Unit unit) const {
    // Hours on days that are not worked never count, so hours begin on a working day under either setting.
    const bool rolls = unit == Duration::Unit::Hours ||
                       (unit == Duration::Unit::WorkingDays && nonWorkingStart == NonWorkingStart::NextWorkingDay);
    return rolls ? calendar.sameOrNextWorkingDay(start.day()) : start.day();
}

When Counting::after(const When &start, const Duration &within) const {
    const QDate zero = dayZero(start, within.unit);
    switch (within.unit) {
        case Duration::Unit::WorkingDays:
            return When::on(calendar.addWorkingDays(zero, within.count));
        case Duration::Unit::CalendarDays:
            return When::on(zero.addDays(within.count));
        case Duration::Unit::Weeks:
            return When::on(zero.addDays(qint64(within.count) * 7));
        case Duration::Unit::Months:
            return When::on(zero.addMonths(within.count));
        case Duration::Unit::Hours:
            return hoursAfter(start, within.count);
        case Duration::Unit::ClockHours:
            return When::at(start.moment().addSecs(qint64(within.count) * 60 * 60));
    }
    Q_UNREACHABLE();
}

// The clocks change on Sundays alone, so on working days an hour of the clock is an hour.
When Counting::hoursAfter(const When &start, int hours) const {
    const QDate zero = dayZero(start, Duration::Unit::Hours);
    const bool rolled = zero != start.day();
    const qint64 seconds = (rolled ? 0 : start.timeOfDay().msecsSinceStartOfDay() / 1000) + qint64(hours) * 60 * 60;
    const QDate day = calendar.addWorkingDays(zero, static_cast<int>(seconds / secondsOfADay));
    if (!day.isValid()) return {};
    const auto moment = london::moment(day, QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfADay)));
    return moment ? When::at(*moment) : When::on(day);
}

}  // namespace redress
