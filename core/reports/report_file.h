// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

namespace redress {

// Writes a report in the form that the path's ending names: pdf, xlsx, csv, html or json.
// The file is there whole or not at all; one that was there before stays where writing fails.
[[nodiscard]] Result<> saveReport(const ReportDocument &report, const QString &path);

// "complaints-report-2026-Q1.pdf": what a save dialog suggests. `ending` without a dot.
[[nodiscard]] QString suggestedFileName(const ReportDocument &report, const QString &ending);

}  // namespace redress
