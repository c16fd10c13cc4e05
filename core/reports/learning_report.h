// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matters/improvement.h"
#include "core/reports/learning_picture.h"
#include "core/reports/quarterly_report.h"

namespace redress {

// What was learned in a period: causes, what cases have in common, lessons, audits, the survey, and what was changed.
// Nobody is named in it: clusters of one person's complaints are left out. Pure.
[[nodiscard]] ReportDocument learningReport(const ReportSubject &subject, const LearningPicture &picture,
                                            const std::vector<Improvement> &improvements);

}  // namespace redress
