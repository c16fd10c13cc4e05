// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/table_columns.h"

#include <algorithm>
#include <numeric>

#include "core/reports/paper.h"

namespace redress {

namespace {

using paper::Weight;

constexpr qreal leastLabel = 110;
constexpr qreal widestColumn = 92;  // numbers far apart are hard to compare
constexpr qreal widestWords = 120;

qreal wordsIn(const QString &title) {
    qreal widest = 0;
    for (const QString &word : title.split(u' '))
        widest = std::max(widest, paper::widthOf(word, table_text::headingSize, Weight::Bold));
    return widest;
}

qreal widthOf(const CellText &text, bool bold) {
    qreal widest = paper::widthOf(text.main, table_text::size, bold ? Weight::Bold : Weight::Regular);
    for (const QString &line : text.below) widest = std::max(widest, paper::widthOf(line, table_text::smallSize));
    return widest;
}

// What each column needs, the gap before it included.
std::vector<qreal> needs(const ReportTable &table) {
    std::vector<qreal> widths;
    for (const ReportColumn &column : table.columns) widths.push_back(wordsIn(column.title));
    size_t rows = 0;
    for (const ReportRow &row : table.rows) {
        if (!row.isTotal && ++rows > rowsOnPaper) continue;
        for (size_t index = 0; index < row.cells.size(); ++index)
            widths[index] = std::max(widths[index], widthOf(cellText(row.cells[index], table.isLong), row.isTotal));
    }
    for (size_t index = 0; index < widths.size(); ++index)
        if (hasOnlyWords(table, index)) widths[index] = std::min(widths[index], widestWords);
    for (qreal &width : widths) width += table_text::columnGap + 1;
    return widths;
}

}  // namespace

CellText cellText(const ReportCell &cell, bool isLong) {
    if (!cell.figure) return {cell.words, {}};
    const ComparedFigure &figure = *cell.figure;
    CellText text{figure.now.text(), {}};
    if (!figure.now.detail().isEmpty()) text.below << figure.now.detail();
    if (figure.before && (!isLong || text.below.isEmpty())) text.below << figure.was();
    return text;
}

bool hasOnlyWords(const ReportTable &table, size_t column) {
    bool says = false;
    for (const ReportRow &row : table.rows) {
        if (row.cells[column].figure) return false;
        says = says || !row.cells[column].words.isEmpty();
    }
    return says;
}

std::vector<qreal> columnEdges(const ReportTable &table) {
    std::vector<qreal> widths = needs(table);
    const qreal room = paper::width - leastLabel;
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal spare = std::max(room - sum, 0.0) / static_cast<qreal>(std::max<size_t>(widths.size(), 1));
    for (size_t index = 0; index < widths.size(); ++index) {
        qreal &width = widths[index];
        if (sum > room)
            width *= room / sum;
        else if (!hasOnlyWords(table, index))
            width = std::max(width, std::min(width + spare, widestColumn));
    }
    std::vector<qreal> edges{paper::margin + paper::width};
    for (auto width = widths.rbegin(); width != widths.rend(); ++width)
        edges.insert(edges.begin(), edges.front() - *width);
    return edges;
}

}  // namespace redress
