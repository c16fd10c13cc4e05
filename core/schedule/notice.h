// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/schedule/reminder.h"

namespace redress {

// What a person is told of, however many things it is: one notification.
struct Notice {
    QString title;      // "Due today"
    QString text;       // a line for each of a few things, else how many there are of each sort
    CaseRef reference;  // the case that all of it is about; empty: several, or none
    TargetState worst = TargetState::Approaching;
};

// So many things are named; of more than that it is said how many there are. Those are the ones whose discretion has to
// be known.
inline constexpr size_t mostNamed = 3;

// `news` is not empty, and its most pressing thing comes first.
[[nodiscard]] Notice noticeOf(const std::vector<Reminder> &news);

}  // namespace redress
