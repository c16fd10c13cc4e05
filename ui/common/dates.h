// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "core/base/when.h"

// How days and times are written on the screen.
namespace redress::dates {

[[nodiscard]] QString inFull(QDate day);                    // "Tuesday 21 April 2026"
[[nodiscard]] QString withWeekday(QDate day, QDate today);  // "Mon 20 Apr"; "Mon 20 Apr 2025" in another year
[[nodiscard]] QString brief(QDate day, QDate today);        // "20 Apr"; "20 Apr 2025" in another year
[[nodiscard]] QString heading(QDate day, QDate today);  // "Today", "Yesterday", "Friday 17 April", with another year
[[nodiscard]] QString timeOfDay(QTime time);            // "16:10"
[[nodiscard]] QString withWeekday(const When &when, QDate today);  // "Mon 20 Apr", "Mon 20 Apr, 16:10"
[[nodiscard]] QString dueBy(const When &due, QDate today);         // as that; of a midnight "end of Mon 20 Apr"
[[nodiscard]] QString weekdayInitial(QDate day);                   // "M"

}  // namespace redress::dates
