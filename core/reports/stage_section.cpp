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

struct StageColumns {
    bool acknowledgements;  // whether there are any, or targets for them
    bool acknowledgementsWaived;
    bool answersWaived;
};

std::vector<ReportColumn> titles(const StageColumns &has) {
    std::vector<ReportColumn> columns{{Words::tr("Entered"), Unit::Count}};
    if (has.acknowledgements) {
        columns.push_back({Words::tr("Acknowledged"), Unit::Count});
        columns.push_back({Words::tr("Acknowledged in target"), Unit::Share});
    }
    if (has.acknowledgementsWaived) columns.push_back({Words::tr("Acknowledged, target waived"), Unit::Count});
    columns.push_back({Words::tr("Answered"), Unit::Count});
    columns.push_back({Words::tr("Answered in target"), Unit::Share});
    columns.push_back({Words::tr("Answered late"), Unit::Count});
    if (has.answersWaived) columns.push_back({Words::tr("Answered, target waived"), Unit::Count});
    columns.push_back({Words::tr("Open at the end"), Unit::Count});
    return columns;
}

std::vector<ReportCell> stageCells(const Slice &of, const StageColumns &has) {
    std::vector<ReportCell> cells{shown(of.count(Measure::StagesEntered))};
    if (has.acknowledgements) {
        cells.push_back(shown(of.count(Measure::Acknowledged)));
        cells.push_back(shown(of.acknowledgedInTarget()));
    }
    if (has.acknowledgementsWaived) cells.push_back(shown(of.count(Measure::AcknowledgementWaived)));
    cells.push_back(shown(of.count(Measure::Answered)));
    cells.push_back(shown(of.answeredInTarget()));
    cells.push_back(shown(of.count(Measure::AnsweredLate)));
    if (has.answersWaived) cells.push_back(shown(of.count(Measure::AnswerWaived)));
    cells.push_back(shown(of.count(Measure::Open)));
    return cells;
}

int columnNamed(const ReportTable &table, const QString &title) {
    const auto found = std::ranges::find(table.columns, title, &ReportColumn::title);
    return static_cast<int>(found - table.columns.begin());
}

}  // namespace

ReportSection stageSection(const QuarterlyFigures &figures) {
    const auto stages = stagesOf(figures);
    const auto acknowledges = [&](const StageKey &key) {
        return figures.names.hasTarget(key, TargetRule::Role::Acknowledgement);
    };
    const StageColumns has{std::ranges::any_of(stages, acknowledges) || happened(figures, Measure::Acknowledged),
                           happened(figures, Measure::AcknowledgementWaived), happened(figures, Measure::AnswerWaived)};

    ReportTable table{
        .id = u"stages"_s, .title = {}, .rowHeading = Words::tr("Stage"), .columns = titles(has), .rows = {}};
    for (const StageKey &key : stages)
        table.rows.push_back({figures.names.ofStage(key), stageCells(stageSlice(figures, key), has)});
    table.rows.push_back(totalRow(stageCells(whole(figures), has)));

    const int inTarget = columnNamed(table, Words::tr("Answered in target"));
    ReportChart chart{
        u"stages-in-target"_s,          Words::tr("Answered in target"), ReportChart::Kind::Bars, table.id, {inTarget},
        static_cast<int>(stages.size())};
    return {u"stages"_s,
            Words::tr("Stage by stage"),
            Words::tr("A complaint that moves on to another stage counts again there."),
            {chart},
            {table},
            {}};
}

}  // namespace redress
