// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/policy_page.h"
#include "core/policy/policy.h"

// What the cells of several tables are made of.
namespace redress::tables {

[[nodiscard]] PageCell textCell(const QString &text, const QString &note = {});
[[nodiscard]] PageCell clauseCell(const Clause &clause);  // its number, and whether it is a local setting
[[nodiscard]] QString namesOf(const std::vector<RoleId> &roles, const Policy &policy);  // "Manager, Director, Chair"

}  // namespace redress::tables
