// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/policy_names.h"
#include "core/reports/report_document.h"
#include "core/store/figures.h"

namespace redress {

// What the sections of a quarterly report are made from. It refers to what its maker keeps alive.
struct QuarterlyFigures {
    const PolicyNames &names;
    const PeriodFigures &now;
    const PeriodFigures *before;  // null: nothing is compared
    Period period;
    const Policy *compared;  // the second clock; null: none
};

[[nodiscard]] ReportSection stageSection(const QuarterlyFigures &figures);
[[nodiscard]] ReportSection clockSection(const QuarterlyFigures &figures);  // without rows: no second clock
[[nodiscard]] ReportSection monthSection(const QuarterlyFigures &figures);
[[nodiscard]] ReportSection outcomeSection(const QuarterlyFigures &figures);
[[nodiscard]] ReportSection serviceSection(const QuarterlyFigures &figures);
[[nodiscard]] ReportSection categorySection(const QuarterlyFigures &figures);
[[nodiscard]] ReportSection refusalSection(const QuarterlyFigures &figures);
[[nodiscard]] ReportSection compensationSection(const QuarterlyFigures &figures);
[[nodiscard]] ReportSection otherCasesSection(const QuarterlyFigures &figures);

}  // namespace redress
