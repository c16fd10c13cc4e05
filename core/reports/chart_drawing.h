// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/drawing.h"
#include "core/reports/report_document.h"

namespace redress {

struct ChartDrawing {
    Drawing drawing;
    QSizeF size;
};

// Draws a chart from its table, `width` points wide and as high as it needs. `before` names the period that is compared
// with, in the legend; empty where there is none. Values stand in words beside every bar: colour alone says nothing.
[[nodiscard]] ChartDrawing drawChart(const ReportChart &chart, const ReportTable &table, qreal width,
                                     const QString &before);

}  // namespace redress
