// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/store/register.h"

namespace redress {

// So far ahead a calendar looks that people subscribe to: a year of working days.
inline constexpr int calendarDays = 250;

// An officer's calendar, as it stands now; of everyone where the name is empty.
[[nodiscard]] Result<QByteArray> calendarOf(const Register &reg, const QString &officer,
                                            int workingDays = calendarDays);

// Puts a calendar where other programs read it: at once and whole, and only where it says something other than what is
// there already. Answers whether it was written.
[[nodiscard]] Result<bool> publishCalendar(const QByteArray &calendar, const QString &path);

}  // namespace redress
