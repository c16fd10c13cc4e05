// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "core/reports/section_parts.h"

namespace redress {

using namespace sections;

namespace {

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

}  // namespace

ReportSection monthSection(const QuarterlyFigures &figures) {
    ReportTable table{.id = u"months"_s,
                      .title = {},
                      .rowHeading = Words::tr("Month"),
                      .columns = {{Words::tr("Received"), Unit::Count},
                                  {Words::tr("Answered"), Unit::Count},
                                  {Words::tr("Answered in target"), Unit::Share},
                                  {Words::tr("Upheld"), Unit::Share}},
                      .rows = {}};
    const auto cells = [](const Slice &of) -> std::vector<ReportCell> {
        return {shown(of.count(Measure::CasesReceived)), shown(of.count(Measure::Answered)),
                shown(of.answeredInTarget()), shown(of.upheld())};
    };
    // Twelve months stand side by side below the chart's columns.
    const QString nameOfMonth = figures.period.kind() == Period::Kind::FinancialYear ? u"MMM yyyy"_s : u"MMMM yyyy"_s;
    for (QDate month = figures.period.from(); month <= figures.period.to(); month = month.addMonths(1)) {
        FigureId scope;
        scope.month = month;
        const Slice of(scope, countsOf(figures.now.byMonth, month), nullptr);
        table.rows.push_back({QLocale().toString(month, nameOfMonth), cells(of)});
    }
    table.rows.push_back(totalRow(cells(Slice({}, figures.now.total, nullptr))));
    ReportChart chart{u"months-received"_s,
                      Words::tr("Received and answered"),
                      ReportChart::Kind::Columns,
                      table.id,
                      {0, 1},
                      static_cast<int>(table.rows.size()) - 1};
    return {u"months"_s,
            Words::tr("Month by month"),
            Words::tr("Complaints by the day they were received; answers at all stages together."),
            {chart},
            {table},
            {}};
}

ReportSection compensationSection(const QuarterlyFigures &figures) {
    ReportTable table{.id = u"compensation"_s,
                      .title = {},
                      .rowHeading = Words::tr("Stage"),
                      .columns = {{Words::tr("Compensation awarded"), Unit::Money}},
                      .rows = {}};
    const auto cells = [](const Slice &of) -> std::vector<ReportCell> { return {shown(of.compensation())}; };
    for (const StageKey &key : stagesOf(figures))
        table.rows.push_back({figures.names.ofStage(key), cells(stageSlice(figures, key))});
    table.rows.push_back(totalRow(cells(whole(figures))));
    return {u"compensation"_s,
            Words::tr("Compensation"),
            Words::tr("What was awarded in the period, at the stage where it was."),
            {},
            {table},
            {}};
}

ReportSection otherCasesSection(const QuarterlyFigures &figures) {
    ReportTable table{.id = u"others"_s,
                      .title = {},
                      .rowHeading = Words::tr("Kind"),
                      .columns = {{Words::tr("Received"), Unit::Count}, {Words::tr("Open at the end"), Unit::Count}},
                      .rows = {}};
    for (const ProcedureId &procedure : figures.names.others(seen(figures, &PeriodFigures::others))) {
        FigureId scope;
        scope.procedure = procedure;
        const Slice of = slice(figures, &PeriodFigures::others, procedure, scope);
        table.rows.push_back({figures.names.ofProcedure(procedure),
                              {shown(of.count(Measure::CasesReceived)), shown(of.count(Measure::Open))}});
    }
    return {u"others"_s,
            Words::tr("Other cases"),
            Words::tr("Kinds of case that the policy does not count as complaints."),
            {},
            {table},
            {}};
}

}  // namespace redress
