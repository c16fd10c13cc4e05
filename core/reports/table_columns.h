// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/reports/report_document.h"

namespace redress {

// Sizes within a table on paper, in points.
namespace table_text {
inline constexpr qreal size = 9;
inline constexpr qreal smallSize = 7.5;
inline constexpr qreal headingSize = 8;
inline constexpr qreal columnGap = 10;  // before each column
}  // namespace table_text

// Beyond this many rows a page says how many more there are: the spreadsheet has them all.
inline constexpr size_t rowsOnPaper = 80;

// What a cell says on paper: its number, and quieter lines below it.
struct CellText {
    QString main;
    QStringList below;
};
[[nodiscard]] CellText cellText(const ReportCell &cell, bool isLong);

// Whether a column only has words: they stand at the left and may take several lines.
[[nodiscard]] bool hasOnlyWords(const ReportTable &table, size_t column);

// Where the columns of a table stand on the page: the left edge of each, and the right edge of the last.
// Each is as wide as its longest word or number asks for, and somewhat wider where there is room.
[[nodiscard]] std::vector<qreal> columnEdges(const ReportTable &table);

}  // namespace redress
