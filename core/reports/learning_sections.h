// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matters/improvement.h"
#include "core/reports/learning_picture.h"
#include "core/reports/report_document.h"

namespace redress {

// The sections of the report on what was learned. One with nothing to tell has a table without rows.
[[nodiscard]] ReportSection causeSection(const LearningPicture &picture);
[[nodiscard]] ReportSection causeServiceSection(const LearningPicture &picture);
[[nodiscard]] ReportSection clusterSection(const LearningPicture &picture);
[[nodiscard]] ReportSection lessonSection(const LearningPicture &picture);
[[nodiscard]] ReportSection auditSection(const LearningPicture &picture);
[[nodiscard]] ReportSection surveySection(const LearningPicture &picture);
[[nodiscard]] ReportSection improvementSection(const std::vector<Improvement> &improvements, const Period &period);

// A count that is of no measure of cases: "learning/lessons".
[[nodiscard]] ComparedFigure learningFigure(const QString &id, qint64 value);

}  // namespace redress
