// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/drawing.h"
#include "core/reports/report_document.h"

namespace redress {

// A figure on a page: where it stands and what it says to those who cannot see where.
struct PageFigure {
    QRectF area;   // where it can be pressed
    QRectF words;  // the number itself
    FigureId id;
    QString sentence;  // "Stage 1, Answered in target: 88.1%, 37 of 42"
};

struct ReportPage {
    Drawing drawing;
    std::vector<PageFigure> figures;
};

// Lays a report out on A4 pages: what is printed, put into the PDF and shown on the screen.
[[nodiscard]] std::vector<ReportPage> layOut(const ReportDocument &document);

}  // namespace redress
