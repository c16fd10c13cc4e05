// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/page_tables.h"

// What the cells of several tables are made of.
namespace redress::tables {

[[nodiscard]] PageCell textCell(const QString &text, const QString &note = {});
[[nodiscard]] PageCell clauseCell(const Clause &clause);  // its number, and whether it is a local setting
[[nodiscard]] QString namesOf(const std::vector<RoleId> &roles, const Policy &policy);  // "Manager, Director, Chair"
void addCodeColumn(PageTable &table, const Beside &beside, const std::vector<int> &shares);  // the others make room

}  // namespace redress::tables
