// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/reports/section_parts.h"

namespace redress {

using namespace sections;

namespace {

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

using TextLine = std::map<QString, Counts> PeriodFigures::*;

// Most received first.
std::vector<QString> valuesOf(const QuarterlyFigures &figures, TextLine line) {
    std::vector<QString> values;
    for (const auto &[value, counts] : seen(figures, line)) values.push_back(value);
    const auto weight = [&](const QString &value) {
        const Counts &counts = countsOf(figures.now.*line, value);
        return std::pair(counts[Measure::CasesReceived], counts[Measure::Answered]);
    };
    std::ranges::stable_sort(values, std::greater<>(), weight);
    return values;
}

std::vector<ReportColumn> groupTitles() {
    return {{Words::tr("Received"), Unit::Count},           {Words::tr("Answered"), Unit::Count},
            {Words::tr("Answered in target"), Unit::Share}, {Words::tr("Upheld"), Unit::Share},
            {Words::tr("Compensation"), Unit::Money},       {Words::tr("Open at the end"), Unit::Count}};
}

std::vector<ReportCell> groupCells(const Slice &of) {
    return {shown(of.count(Measure::CasesReceived)),
            shown(of.count(Measure::Answered)),
            shown(of.answeredInTarget()),
            shown(of.upheld()),
            shown(of.compensation()),
            shown(of.count(Measure::Open))};
}

ReportTable groupTable(const QuarterlyFigures &figures, TextLine line, std::optional<QString> FigureId::*field,
                       const QString &ifEmpty) {
    ReportTable table;
    table.columns = groupTitles();
    table.isLong = true;
    for (const QString &value : valuesOf(figures, line)) {
        FigureId scope;
        scope.*field = value;
        table.rows.push_back({value.isEmpty() ? ifEmpty : value, groupCells(slice(figures, line, value, scope))});
    }
    table.rows.push_back(totalRow(groupCells(whole(figures))));
    return table;
}

}  // namespace

ReportSection serviceSection(const QuarterlyFigures &figures) {
    ReportTable table =
        groupTable(figures, &PeriodFigures::byService, &FigureId::service, Words::tr("No service named"));
    table.id = u"services"_s;
    table.rowHeading = Words::tr("Service");
    ReportChart chart{u"services-received"_s, Words::tr("Received"), ReportChart::Kind::Bars, table.id, {0},
                      barsOf(table)};
    return {u"services"_s,
            Words::tr("By service"),
            Words::tr("Complaints by the day they were received; answers at all stages together."),
            {chart},
            {table},
            {}};
}

ReportSection categorySection(const QuarterlyFigures &figures) {
    ReportTable table =
        groupTable(figures, &PeriodFigures::byCategory, &FigureId::category, Words::tr("No category named"));
    table.id = u"categories"_s;
    table.rowHeading = Words::tr("Category");
    return {u"categories"_s,
            Words::tr("By category"),
            Words::tr("Complaints by the day they were received; answers at all stages together."),
            {},
            {table},
            {}};
}

}  // namespace redress
