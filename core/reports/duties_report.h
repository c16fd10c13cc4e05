// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/quarterly_report.h"
#include "core/store/matters.h"

namespace redress {

// The duties of the organisation in a period: what was due, when it was done, and why what was postponed was. Pure.
[[nodiscard]] ReportDocument dutiesReport(const ReportSubject &subject, const std::vector<DutyFile> &duties);

}  // namespace redress
