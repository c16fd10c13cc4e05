// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <variant>

#include "core/store/register.h"
#include "ui/cases/case_view.h"

namespace redress {

// Which cases a file of the list is to hold: those chosen, or all that a view leaves.
using CasesToExport = std::variant<std::vector<CaseRow>, CaseView>;

// Answers false to stop.
using ExportProgress = std::function<bool(int written)>;

// Writes the list as CSV (UTF-8, a heading row, days as 2026-04-02) for spreadsheets. A file that is there already is
// replaced only once the new one is whole. Answers how many cases were written; fails where the file cannot be written.
[[nodiscard]] Result<int> exportCases(const Register &reg, const CasesToExport &cases, const QString &path,
                                      const ExportProgress &progress);

}  // namespace redress
