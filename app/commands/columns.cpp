// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/columns.h"

#include <algorithm>

namespace redress {

namespace {

qsizetype widthOf(const std::vector<QStringList> &rows, qsizetype column) {
    qsizetype width = 0;
    for (const QStringList &row : rows) width = std::max(width, row.value(column).size());
    return width;
}

}  // namespace

QStringList inColumns(const std::vector<QStringList> &rows) {
    QStringList lines(static_cast<qsizetype>(rows.size()));
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList &row = rows[static_cast<std::size_t>(line)];
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isLast = column == row.size() - 1;
            lines[line] += isLast ? row[column] : row[column].leftJustified(widthOf(rows, column) + 2);
        }
    }
    return lines;
}

}  // namespace redress
