// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "core/reports/report_writers.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QJsonObject numbersOf(const Figure &figure) {
    QJsonObject json{{u"unit"_s, idOf(figure.unit)}, {u"text"_s, figure.text()}};
    if (figure.unit == Figure::Unit::Share) {
        json[u"value"_s] = figure.percent() ? QJsonValue(*figure.percent()) : QJsonValue();
        json[u"n"_s] = figure.value;
        json[u"of"_s] = figure.of;
        return json;
    }
    json[u"value"_s] = figure.value;
    if (figure.unit == Figure::Unit::Money) json[u"awards"_s] = figure.of;
    return json;
}

QJsonObject jsonOf(const ComparedFigure &figure) {
    QJsonObject json = numbersOf(figure.now);
    json[u"figure"_s] = figure.now.id.toText();
    if (figure.before) json[u"previous"_s] = numbersOf(*figure.before);
    return json;
}

QJsonObject jsonOf(const Period &period) {
    return {{u"id"_s, period.toText()},
            {u"title"_s, period.title()},
            {u"from"_s, period.from().toString(Qt::ISODate)},
            {u"to"_s, period.to().toString(Qt::ISODate)}};
}

// Collects each figure by its id while the tables are written.
class JsonPen {
public:
    [[nodiscard]] QJsonObject table(const ReportTable &table) {
        QJsonArray columns;
        for (const ReportColumn &column : table.columns)
            columns.append(QJsonObject{{u"title"_s, column.title}, {u"unit"_s, idOf(column.unit)}});
        QJsonArray rows;
        for (const ReportRow &row : table.rows) rows.append(jsonOfRow(row));
        return {{u"id"_s, table.id}, {u"row_heading"_s, table.rowHeading}, {u"columns"_s, columns}, {u"rows"_s, rows}};
    }

    [[nodiscard]] QJsonObject figure(const ComparedFigure &figure) {
        const QJsonObject json = jsonOf(figure);
        m_figures[figure.now.id.toText()] = json;
        return json;
    }

    [[nodiscard]] const QJsonObject &figures() const { return m_figures; }

private:
    [[nodiscard]] QJsonObject jsonOfRow(const ReportRow &row) {
        QJsonArray cells;
        for (const ReportCell &cell : row.cells)
            cells.append(cell.figure ? figure(*cell.figure) : QJsonObject{{u"text"_s, cell.words}});
        return {{u"label"_s, row.label}, {u"total"_s, row.isTotal}, {u"cells"_s, cells}};
    }

    QJsonObject m_figures;
};

QJsonArray chartsOf(const ReportSection &section) {
    QJsonArray charts;
    for (const ReportChart &chart : section.charts) {
        QJsonArray columns;
        for (const int column : chart.columns) columns.append(column);
        const bool upright = chart.kind == ReportChart::Kind::Columns;
        charts.append(QJsonObject{{u"id"_s, chart.id},
                                  {u"title"_s, chart.title},
                                  {u"kind"_s, upright ? u"columns"_s : u"bars"_s},
                                  {u"table"_s, chart.table},
                                  {u"columns"_s, columns},
                                  {u"rows"_s, chart.rows}});
    }
    return charts;
}

QJsonObject jsonOf(const ReportSection &section, JsonPen &pen) {
    QJsonArray tables;
    for (const ReportTable &table : section.tables) tables.append(pen.table(table));
    return {{u"id"_s, section.id},
            {u"title"_s, section.title},
            {u"lead"_s, section.lead},
            {u"tables"_s, tables},
            {u"charts"_s, chartsOf(section)},
            {u"notes"_s, QJsonArray::fromStringList(section.notes)}};
}

}  // namespace

QJsonObject toJson(const ReportDocument &report) {
    JsonPen pen;
    QJsonArray tiles;
    for (const ReportTile &tile : report.tiles) {
        QJsonObject json = pen.figure(tile.figure);
        json[u"label"_s] = tile.label;
        tiles.append(json);
    }
    QJsonArray sections;
    for (const ReportSection &section : report.sections) sections.append(jsonOf(section, pen));
    QJsonArray definitions;
    for (const ReportDefinition &each : report.definitions)
        definitions.append(QJsonObject{{u"term"_s, each.term}, {u"meaning"_s, each.meaning}});
    return {{u"report"_s, report.id},
            {u"title"_s, report.title},
            {u"organisation"_s, report.organisation},
            {u"policy"_s, report.policy},
            {u"period"_s, jsonOf(report.period)},
            {u"comparison"_s, report.comparison ? QJsonValue(jsonOf(*report.comparison)) : QJsonValue()},
            {u"made_on"_s, report.madeOn.toString(Qt::ISODate)},
            {u"standing"_s, report.standing},
            {u"summary"_s, QJsonArray::fromStringList(report.summary)},
            {u"tiles"_s, tiles},
            {u"sections"_s, sections},
            {u"definitions"_s, definitions},
            {u"figures"_s, pen.figures()}};
}

}  // namespace redress
