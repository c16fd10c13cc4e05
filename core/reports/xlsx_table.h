// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/xlsx_book.h"

namespace redress {

// Puts a table of a report on a sheet: the period's columns first, those of the comparison after them.
// A share takes three columns (per cent, n, of), money two (pounds, awards).
class XlsxTable {
public:
    XlsxTable(XlsxBook &book, lxw_worksheet *sheet, const ReportDocument &report, const ReportTable &table, int topRow);

    void write();
    // A native chart that reads the cells just written, its upper edge at `row`.
    void addChart(const ReportChart &chart, int row);
    [[nodiscard]] int endRow() const;  // the first row below the table

private:
    [[nodiscard]] int firstColumn(int column, bool before) const;
    [[nodiscard]] int width() const;  // columns of the sheet that one period takes
    void headings(bool before, const Period &period);
    void row(const ReportRow &row, int at);
    void figure(const Figure &figure, int row, int column, bool bold);

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    const ReportDocument &m_report;
    const ReportTable &m_table;
    int m_top;
};

}  // namespace redress
