// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/store/register.h"

namespace redress {

// The duties and improvements that fall due on or before `until`, the longest overdue first. An empty officer means
// everyone; anybody else's are those that were given to them by name. States are not set: see reckonItems().
[[nodiscard]] Result<std::vector<DueItem>> mattersDueUntil(const Register &reg, QDate until, const QString &officer);

// The duties that fall due on or before `until` and nobody sees to by name: they are a role’s, or nobody’s at all.
[[nodiscard]] Result<std::vector<DueItem>> unclaimedDutiesUntil(const Register &reg, QDate until);

// Everything that is due, on cases and beside them: what the tiles and the scheduler ask.
[[nodiscard]] Result<DueCounts> countDue(const Register &reg, const QString &officer);

// Duties and improvements due on each day from `from` to `to`.
[[nodiscard]] Result<std::map<QDate, int>> loadOfMatters(const Register &reg, QDate from, QDate to,
                                                         const QString &officer);

}  // namespace redress
