// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "core/base/csv_line.h"
#include "core/reports/report_writers.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QStringList numbersOf(const Figure &figure) {
    switch (figure.unit) {
        case Figure::Unit::Count:
            return {QString::number(figure.value), {}, {}};
        case Figure::Unit::Money:
            return {QString::number(figure.value), {}, QString::number(figure.of)};
        case Figure::Unit::Share:
            break;
    }
    const auto percent = figure.percent();
    return {percent ? QString::number(*percent, 'f', 1) : QString(), QString::number(figure.value),
            QString::number(figure.of)};
}

class CsvPen {
public:
    explicit CsvPen(const ReportDocument &report) : m_report(report) {}

    void figure(const QString &section, const QString &row, const QString &column, const ComparedFigure &figure) {
        line({section, row, column}, m_report.period, figure.now);
        if (figure.before && m_report.comparison) line({section, row, column}, *m_report.comparison, *figure.before);
    }

    void table(const QString &section, const ReportTable &table) {
        for (const ReportRow &row : table.rows)
            for (size_t column = 0; column < row.cells.size(); ++column)
                if (row.cells[column].figure)
                    figure(section, row.label, table.columns[column].title, *row.cells[column].figure);
    }

    [[nodiscard]] QByteArray content() const { return m_content; }

private:
    void line(const QStringList &place, const Period &period, const Figure &figure) {
        CsvLine line(QStringList{figure.id.toText()} + place + QStringList{period.toText(), idOf(figure.unit)});
        for (const QString &number : numbersOf(figure)) line.addNumber(number);
        m_content += line.ended();
    }

    const ReportDocument &m_report;
    // With a mark at its beginning that tells spreadsheets that it is UTF-8.
    QByteArray m_content =
        "\xef\xbb\xbf"
        "figure,section,row,column,period,unit,value,n,of\r\n";
};

}  // namespace

QByteArray toCsv(const ReportDocument &report) {
    CsvPen pen(report);
    for (const ReportTile &tile : report.tiles) pen.figure(report.title, report.title, tile.label, tile.figure);
    for (const ReportSection &section : report.sections)
        for (const ReportTable &table : section.tables) pen.table(section.title, table);
    return pen.content();
}

}  // namespace redress
