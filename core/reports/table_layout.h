// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/page_flow.h"

namespace redress {

// Sets a table below what is on the page; its headings are repeated on each new page.
void layOutTable(PageFlow &flow, const ReportTable &table);

// How much of a page it needs to begin there: its headings and first rows.
[[nodiscard]] qreal leastHeightOf(const ReportTable &table);

// "Stage 1, Answered in target: 88.1%, 37 of 42"
[[nodiscard]] QString sentenceOf(const QString &row, const QString &column, const ComparedFigure &figure);

}  // namespace redress
