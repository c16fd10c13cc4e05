// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

#include "core/base/when.h"
#include "core/calendar/working_calendar.h"

namespace redress {

// When nobody is to be disturbed: from an evening's hour until a morning's, on a London clock, and on days on which the
// organisation does not work.
struct QuietHours {
    QTime from{18, 0};
    QTime until{8, 0};  // the same as `from`: no hour of a working day is quiet

    [[nodiscard]] bool cover(const When &moment, const WorkingCalendar &calendar) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

}  // namespace redress
