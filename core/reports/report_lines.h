// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/period.h"
#include "core/store/figures.h"

namespace redress {

// Why a report's figures are not final; empty for a period that has ended.
[[nodiscard]] QString standingOf(const Period &period, QDate today);

// The title and reference of the policy in force, the first of them.
[[nodiscard]] QString policyLine(const FigureReader::Policies &policies);

}  // namespace redress
