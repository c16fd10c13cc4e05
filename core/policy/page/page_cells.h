// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/page_tables.h"

// What the cells of several tables are made of.
namespace redress::tables {

[[nodiscard]] PageCell textCell(const QString &text, const QString &note = {});
[[nodiscard]] PageCell clauseCell(const Clause &clause);  // its number, and whether it is a local setting
[[nodiscard]] QString namesOf(const std::vector<RoleId> &roles, const Policy &policy);  // "Manager, Director, Chair"
void addClause(PageTable &table, const QString &subject, const std::optional<Clause> &clause,
               const QString &more = {});  // a row of three: subject, what is said, clause; none where nothing is said
[[nodiscard]] QString sourced(const Clause &clause);  // "What it asks (7.14)"; empty where it has no text
// Anchors of sections that belong to no procedure have a dot: no procedure can be called so. Tables without rows are
// left out.
[[nodiscard]] PageSection sectionOf(const QString &anchor, const QString &title, const std::vector<PageTable> &tables);
void addCodeColumn(PageTable &table, const Beside &beside, const std::vector<int> &shares);  // the others make room

}  // namespace redress::tables
