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

qint64 outcomeCount(const PeriodFigures &of, const StageKey &stage, const OutcomeId &outcome) {
    const auto at = of.outcomes.find(stage);
    if (at == of.outcomes.end()) return 0;
    const auto found = at->second.find(outcome);
    return found == at->second.end() ? 0 : found->second;
}

qint64 outcomeCount(const PeriodFigures &of, const OutcomeId &outcome) {
    qint64 sum = 0;
    for (const auto &[stage, outcomes] : of.outcomes) sum += outcomeCount(of, stage, outcome);
    return sum;
}

ComparedFigure answers(const QuarterlyFigures &figures, FigureId id, const auto &read) {
    id.measure = Measure::Answered;
    ComparedFigure figure{{.id = id, .value = read(figures.now)}, {}};
    if (figures.before) figure.before = Figure{.id = id, .value = read(*figures.before)};
    return figure;
}

ComparedFigure shareOfAnswers(ComparedFigure figure, const QuarterlyFigures &figures) {
    figure.now.unit = Unit::Share;
    figure.now.id.measure = Measure::AnsweredShare;
    figure.now.of = figures.now.total[Measure::Answered];
    if (!figure.before) return figure;
    figure.before->unit = Unit::Share;
    figure.before->id = figure.now.id;
    figure.before->of = figures.before->total[Measure::Answered];
    return figure;
}

// One outcome: its answers at each stage, all of them, and their share.
std::vector<ReportCell> outcomeCells(const QuarterlyFigures &figures, const std::vector<StageKey> &stages,
                                     const OutcomeId &outcome) {
    std::vector<ReportCell> cells;
    for (const StageKey &stage : stages) {
        FigureId id = scopeOf(stage);
        id.outcome = outcome;
        const auto read = [&](const PeriodFigures &of) { return outcomeCount(of, stage, outcome); };
        cells.push_back(shown(answers(figures, id, read)));
    }
    FigureId id;
    id.outcome = outcome;
    const auto all = answers(figures, id, [&](const PeriodFigures &of) { return outcomeCount(of, outcome); });
    cells.push_back(shown(all));
    cells.push_back(shown(shareOfAnswers(all, figures)));
    return cells;
}

std::vector<ReportCell> allOutcomes(const QuarterlyFigures &figures, const std::vector<StageKey> &stages) {
    std::vector<ReportCell> cells;
    cells.reserve(stages.size() + 2);
    for (const StageKey &stage : stages) cells.push_back(shown(stageSlice(figures, stage).count(Measure::Answered)));
    const auto all = whole(figures).count(Measure::Answered);
    cells.push_back(shown(all));
    cells.push_back(shown(shareOfAnswers(all, figures)));
    return cells;
}

// The policy's outcomes, then what else was recorded, then that nothing was.
std::vector<OutcomeId> outcomesOf(const QuarterlyFigures &figures) {
    std::vector<OutcomeId> outcomes = figures.names.outcomes();
    bool someWithout = false;
    const auto take = [&](const PeriodFigures &of) {
        for (const auto &[stage, counted] : of.outcomes)
            for (const auto &[outcome, count] : counted) {
                someWithout = someWithout || outcome.isEmpty();
                if (!outcome.isEmpty() && std::ranges::find(outcomes, outcome) == outcomes.end())
                    outcomes.push_back(outcome);
            }
    };
    take(figures.now);
    if (figures.before) take(*figures.before);
    if (someWithout) outcomes.emplace_back();
    return outcomes;
}

}  // namespace

ReportSection outcomeSection(const QuarterlyFigures &figures) {
    const auto stages = stagesOf(figures);
    ReportTable table{.id = u"outcomes"_s, .title = {}, .rowHeading = Words::tr("Outcome"), .columns = {}, .rows = {}};
    for (const StageKey &stage : stages) table.columns.push_back({figures.names.ofStage(stage), Unit::Count});
    table.columns.push_back({Words::tr("All stages"), Unit::Count});
    table.columns.push_back({Words::tr("Share of answers"), Unit::Share});
    for (const OutcomeId &outcome : outcomesOf(figures))
        table.rows.push_back({outcome.isEmpty() ? Words::tr("None recorded") : figures.names.ofOutcome(outcome),
                              outcomeCells(figures, stages, outcome)});
    table.rows.push_back(totalRow(allOutcomes(figures, stages)));
    ReportChart chart{u"outcomes-share"_s,
                      Words::tr("Share of all answers"),
                      ReportChart::Kind::Bars,
                      table.id,
                      {static_cast<int>(stages.size()) + 1},
                      barsOf(table)};
    return {u"outcomes"_s,
            Words::tr("Outcomes"),
            Words::tr("What was found in the answers given, stage by stage."),
            {chart},
            {table},
            {}};
}

}  // namespace redress
