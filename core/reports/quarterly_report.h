// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/reports/report_document.h"
#include "core/store/figures.h"

namespace redress {

// Whose report it is, over what, seen from when.
struct ReportSubject {
    QString organisation;
    FigureReader::Policies policies;         // the one in force first; older cases may run under others
    std::shared_ptr<const Policy> compared;  // that the one in force is compared with; null: none
    Period period;
    std::optional<Period> comparison;
    QDate today;
};

// The report of a complaints team to its board: the figures of a period put into tables, charts and words.
// `before` is read only where the subject names a comparison. Pure.
[[nodiscard]] ReportDocument quarterlyReport(const ReportSubject &subject, const PeriodFigures &now,
                                             const PeriodFigures &before);

}  // namespace redress
