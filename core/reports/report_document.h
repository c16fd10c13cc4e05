// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/reports/figure.h"
#include "core/reports/period.h"

namespace redress {

// A report as data: what every writer and the screen show, each in its own way.

// One place of a table: a figure or, where the policy asks for nothing that could be counted, words in its stead.
struct ReportCell {
    std::optional<ComparedFigure> figure;
    QString words;
};

struct ReportRow {
    QString label;
    std::vector<ReportCell> cells;  // one for each column
    bool isTotal = false;
};

struct ReportColumn {
    QString title;
    Figure::Unit unit = Figure::Unit::Count;
};

struct ReportTable {
    QString id;          // "stages": unique in its report
    QString title;       // empty where the section's own says enough
    QString rowHeading;  // over the labels: "Stage"
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    bool isLong = false;  // many rows: writers that compare inside a cell may show it more briefly
};

// A picture of columns of a table that stands in the same section: the numbers are the table's.
struct ReportChart {
    enum class Kind {
        Columns,  // upright, side by side for each row: what changes over time
        Bars      // lying, one below the other: what differs from row to row
    };

    QString id;
    QString title;
    Kind kind = Kind::Bars;
    QString table;             // its id
    std::vector<int> columns;  // which of the table's columns, each a series
    int rows = 0;              // how many of the table's rows from the first; totals never
};

struct ReportSection {
    QString id;
    QString title;
    QString lead;  // a sentence on how to read it; may be empty
    std::vector<ReportChart> charts;
    std::vector<ReportTable> tables;
    QStringList notes;

    [[nodiscard]] const ReportTable *table(const QString &tableId) const;  // null where there is none
};

// A figure that stands out at the top.
struct ReportTile {
    QString label;
    ComparedFigure figure;
};

struct ReportDefinition {
    QString term;
    QString meaning;  // a sentence
};

struct ReportDocument {
    QString id;     // "quarterly"
    QString title;  // "Complaints report"
    QString organisation;
    QString policy;  // its title and reference, as the landlord writes it
    Period period;
    std::optional<Period> comparison;
    QDate madeOn;
    QString standing;     // why the figures are not final; empty for a period that has ended
    QStringList summary;  // what a reader should know first, in sentences
    std::vector<ReportTile> tiles;
    std::vector<ReportSection> sections;
    std::vector<ReportDefinition> definitions;
};

}  // namespace redress
