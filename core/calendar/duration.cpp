// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/duration.h"

#include <QCoreApplication>

namespace redress {

namespace {

// One is spelt apart because English, the language of the sources, has no catalogue of its own to choose a plural from.
QString one(Duration::Unit unit) {
    switch (unit) {
        case Duration::Unit::WorkingDays:
            return QCoreApplication::translate("Duration", "1 working day");
        case Duration::Unit::CalendarDays:
            return QCoreApplication::translate("Duration", "1 calendar day");
        case Duration::Unit::Weeks:
            return QCoreApplication::translate("Duration", "1 week");
        case Duration::Unit::Months:
            return QCoreApplication::translate("Duration", "1 month");
        case Duration::Unit::Hours:
            return QCoreApplication::translate("Duration", "1 hour");
        case Duration::Unit::ClockHours:
            return QCoreApplication::translate("Duration", "1 hour of any day");
    }
    Q_UNREACHABLE();
}

QString several(int n, Duration::Unit unit) {
    switch (unit) {
        case Duration::Unit::WorkingDays:
            return QCoreApplication::translate("Duration", "%n working days", nullptr, n);
        case Duration::Unit::CalendarDays:
            return QCoreApplication::translate("Duration", "%n calendar days", nullptr, n);
        case Duration::Unit::Weeks:
            return QCoreApplication::translate("Duration", "%n weeks", nullptr, n);
        case Duration::Unit::Months:
            return QCoreApplication::translate("Duration", "%n months", nullptr, n);
        case Duration::Unit::Hours:
            return QCoreApplication::translate("Duration", "%n hours", nullptr, n);
        case Duration::Unit::ClockHours:
            return QCoreApplication::translate("Duration", "%n hours of any day", nullptr, n);
    }
    Q_UNREACHABLE();
}

}  // namespace

QString Duration::toText() const {
    return count == 1 ? one(unit) : several(count, unit);
}

}  // namespace redress
