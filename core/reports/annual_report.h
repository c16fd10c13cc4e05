// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/quarterly_report.h"
#include "core/store/matters.h"
#include "core/store/outside_figures.h"

namespace redress {

// What a year's report has beside the figures of its cases.
struct AnnualPicture {
    OutsideFigures outside;
    std::vector<Improvement> improvements;
    std::vector<DutyFile> duties;
};

// The complaints performance and service improvement report that the Ombudsman's Code asks for (8.1): the figures of
// the cases, complaints that were not accepted, findings of bodies outside, what got better, and what was published.
// `figures` is the quarterly report over the same period. Pure.
[[nodiscard]] ReportDocument annualReport(const ReportSubject &subject, ReportDocument figures,
                                          const AnnualPicture &picture);

}  // namespace redress
