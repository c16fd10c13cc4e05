// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/xlsx_table.h"

#include <xlsxwriter.h>

#include <QCoreApplication>

#include "core/reports/paper.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr int headingRows = 2;  // the period's name, then the columns'
constexpr int penceInPound = 100;

int widthOf(Figure::Unit unit) {
    switch (unit) {
        case Figure::Unit::Share:
            return 3;
        case Figure::Unit::Money:
            return 2;
        case Figure::Unit::Count:
            break;
    }
    return 1;
}

bool isCompared(const ReportTable &table) {
    for (const ReportRow &row : table.rows)
        for (const ReportCell &cell : row.cells)
            if (cell.figure && cell.figure->before) return true;
    return false;
}

}  // namespace

XlsxTable::XlsxTable(XlsxBook &book, lxw_worksheet *sheet, const ReportDocument &report, const ReportTable &table,
                     int topRow)
    : m_book(book), m_sheet(sheet), m_report(report), m_table(table), m_top(topRow) {}

int XlsxTable::width() const {
    int width = 0;
    for (const ReportColumn &column : m_table.columns) width += widthOf(column.unit);
    return width;
}

int XlsxTable::firstColumn(int column, bool before) const {
    int at = before ? width() + 1 : 1;
    for (int each = 0; each < column; ++each) at += widthOf(m_table.columns[static_cast<size_t>(each)].unit);
    return at;
}

int XlsxTable::endRow() const {
    return m_top + headingRows + static_cast<int>(m_table.rows.size());
}

void XlsxTable::write() {
    m_book.text(m_sheet, m_top + 1, 0, m_table.rowHeading, XlsxLook::Heading);
    headings(false, m_report.period);
    if (m_report.comparison && isCompared(m_table)) headings(true, *m_report.comparison);
    for (size_t index = 0; index < m_table.rows.size(); ++index)
        row(m_table.rows[index], m_top + headingRows + static_cast<int>(index));
}

void XlsxTable::headings(bool before, const Period &period) {
    m_book.text(m_sheet, m_top, firstColumn(0, before), period.title(), XlsxLook::Quiet, true);
    for (int index = 0; index < static_cast<int>(m_table.columns.size()); ++index) {
        const ReportColumn &column = m_table.columns[static_cast<size_t>(index)];
        const int at = firstColumn(index, before);
        m_book.text(m_sheet, m_top + 1, at, column.title, XlsxLook::Heading);
        if (column.unit == Figure::Unit::Share) {
            m_book.text(m_sheet, m_top + 1, at + 1, Words::tr("%1: number").arg(column.title), XlsxLook::Heading);
            m_book.text(m_sheet, m_top + 1, at + 2, Words::tr("%1: of").arg(column.title), XlsxLook::Heading);
        } else if (column.unit == Figure::Unit::Money) {
            m_book.text(m_sheet, m_top + 1, at + 1, Words::tr("%1: awards").arg(column.title), XlsxLook::Heading);
        }
    }
}

void XlsxTable::row(const ReportRow &row, int at) {
    m_book.text(m_sheet, at, 0, row.label, XlsxLook::Text, row.isTotal);
    for (int index = 0; index < static_cast<int>(row.cells.size()); ++index) {
        const ReportCell &cell = row.cells[static_cast<size_t>(index)];
        if (!cell.figure) {
            m_book.text(m_sheet, at, firstColumn(index, false), cell.words, XlsxLook::Quiet);
            continue;
        }
        figure(cell.figure->now, at, firstColumn(index, false), row.isTotal);
        if (cell.figure->before) figure(*cell.figure->before, at, firstColumn(index, true), row.isTotal);
    }
}

void XlsxTable::figure(const Figure &figure, int row, int column, bool bold) {
    const auto number = [&](int at, qint64 value) {
        m_book.number(m_sheet, row, at, static_cast<double>(value), XlsxLook::Count, bold);
    };
    switch (figure.unit) {
        case Figure::Unit::Count:
            return number(column, figure.value);
        case Figure::Unit::Money:
            m_book.number(m_sheet, row, column, static_cast<double>(figure.value) / penceInPound, XlsxLook::Money,
                          bold);
            return number(column + 1, figure.of);
        case Figure::Unit::Share:
            break;
    }
    if (figure.isEmpty())
        m_book.text(m_sheet, row, column, figure.text(), XlsxLook::Quiet);
    else
        m_book.number(m_sheet, row, column, static_cast<double>(figure.value) / static_cast<double>(figure.of),
                      XlsxLook::Percent, bold);
    number(column + 1, figure.value);
    number(column + 2, figure.of);
}

void XlsxTable::addChart(const ReportChart &chart, int row) {
    const bool upright = chart.kind == ReportChart::Kind::Columns;
    lxw_chart *drawn = workbook_add_chart(m_book.book(), upright ? LXW_CHART_COLUMN : LXW_CHART_BAR);
    const int first = m_top + headingRows;
    const int last = first + chart.rows - 1;
    const auto cell = [](int value) { return static_cast<lxw_row_t>(value); };
    for (const int column : chart.columns) {
        const auto at = static_cast<lxw_col_t>(firstColumn(column, false));
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        chart_series_set_categories(series, m_sheet->name, cell(first), 0, cell(last), 0);
        chart_series_set_values(series, m_sheet->name, cell(first), at, cell(last), at);
        chart_series_set_name(series, m_table.columns[static_cast<size_t>(column)].title.toUtf8().constData());
        chart_series_set_labels(series);
        lxw_chart_fill fill{};
        fill.color = (column == chart.columns.front() ? paper::accent : paper::paleAccent) & 0xffffffU;
        chart_series_set_fill(series, &fill);
    }
    chart_title_set_name(drawn, chart.title.toUtf8().constData());
    if (!upright) chart_axis_set_reverse(drawn->x_axis);  // the first row on top, as in the table
    if (chart.columns.size() == 1) chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    worksheet_insert_chart(m_sheet, cell(row), 0, drawn);
}

}  // namespace redress
