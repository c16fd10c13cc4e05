// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/schedule/reminder.h"
#include "core/store/register.h"

namespace redress {

// What an officer could be reminded of now: their targets and promises that are overdue, due today or approaching, and
// the duties that are theirs. Whether a case is discreet is not asked yet.
[[nodiscard]] Result<std::vector<Reminder>> readReminders(const Register &reg, const QString &officer);

// Asks of the first few, which will be named, whether their cases may be. Where a case cannot be read it may not.
void learnDiscretion(std::vector<Reminder> &news, const Register &reg);

}  // namespace redress
