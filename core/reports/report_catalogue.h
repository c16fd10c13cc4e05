// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/reports/report_document.h"
#include "core/store/figures.h"

namespace redress {

class Register;

// A report that can be asked for.
struct ReportKind {
    QString id;  // "quarterly"
    QString title;
    QString purpose;  // a sentence
};

[[nodiscard]] std::vector<ReportKind> reportKinds();

struct ReportWish {
    QString id;
    Period period;
    bool compare = true;  // with the period before
};

// Fails on an id that names no report, on a register that cannot be read, and when a stop was asked for.
[[nodiscard]] Result<ReportDocument> makeReport(const Register &from, const ReportWish &wish, const Stop &stop = {});

// The cases behind a figure of a report: CaseRow::key.
[[nodiscard]] Result<std::vector<qint64>> figureCases(const Register &from, const FigureId &figure,
                                                      const Period &period);

}  // namespace redress
