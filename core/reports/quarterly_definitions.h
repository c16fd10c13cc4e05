// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/policy/policy.h"
#include "core/reports/report_document.h"

namespace redress {

// What each figure of the quarterly report means, in a sentence each: printed at its end.
[[nodiscard]] std::vector<ReportDefinition> quarterlyDefinitions(const Policy *compared);

}  // namespace redress
