// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/reports/report_writers.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype widestLabel = 36;

QString said(const ReportCell &cell) {
    if (!cell.figure) return cell.words;
    const Figure &now = cell.figure->now;
    QStringList parts{now.text()};
    if (!now.detail().isEmpty()) parts << u'(' + now.detail() + u')';
    if (cell.figure->before) parts << u'[' + cell.figure->was() + u']';
    return parts.join(u' ');
}

QString cut(const QString &text) {
    return text.size() > widestLabel ? text.left(widestLabel - 1) + u'…' : text;
}

// The table as rows of text, its headings first.
std::vector<QStringList> gridOf(const ReportTable &table) {
    std::vector<QStringList> grid{{table.rowHeading}};
    for (const ReportColumn &column : table.columns) grid.front() << column.title;
    for (const ReportRow &row : table.rows) {
        QStringList line{cut(row.label.simplified())};
        for (const ReportCell &cell : row.cells) line << said(cell);
        grid.push_back(line);
    }
    return grid;
}

QString textOf(const ReportTable &table) {
    const auto grid = gridOf(table);
    QString text;
    std::vector<qsizetype> widths(table.columns.size() + 1, 0);
    for (const QStringList &line : grid)
        for (qsizetype i = 0; i < line.size(); ++i) widths[size_t(i)] = std::max(widths[size_t(i)], line[i].size());
    for (const QStringList &line : grid) {
        text += line.front().leftJustified(widths.front());
        for (qsizetype i = 1; i < line.size(); ++i) text += u"  "_s + line[i].rightJustified(widths[size_t(i)]);
        text += u'\n';
    }
    return text;
}

}  // namespace

QString toText(const ReportDocument &report) {
    QStringList parts{u"%1 · %2 · %3"_s.arg(report.organisation, report.title, report.period.title())};
    if (!report.standing.isEmpty()) parts << report.standing;
    parts << report.summary.join(u'\n');
    for (const ReportSection &section : report.sections)
        for (const ReportTable &table : section.tables) parts << section.title + u'\n' + textOf(table).trimmed();
    return parts.join(u"\n\n"_s);
}

}  // namespace redress
