// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/register.h"

namespace redress {

// Sets the state and the working days left of what was read: they change with the day and are not kept.
void reckonItems(std::vector<DueItem> &items, const Register &reg);

// Adds others to a list, both of which are in the order of their days.
void addInOrder(std::vector<DueItem> &items, const std::vector<DueItem> &others);

// Everything overdue or due within so many working days from today, the longest overdue first.
// An empty officer means everyone.
[[nodiscard]] Result<std::vector<DueItem>> dueWithin(const Register &reg, int workingDays, const QString &officer);

}  // namespace redress
