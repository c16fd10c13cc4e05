// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/quiet_hours.h"

namespace redress {

bool QuietHours::cover(const When &moment, const WorkingCalendar &calendar) const {
    if (!calendar.isWorkingDay(moment.day())) return true;
    const QTime time = moment.timeOfDay();
    if (from <= until) return time >= from && time < until;
    return time >= from || time < until;  // over midnight
}

}  // namespace redress
