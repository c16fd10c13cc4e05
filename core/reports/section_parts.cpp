// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/section_parts.h"

#include <QCoreApplication>
#include <algorithm>

namespace redress::sections {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

// A chart of more is no longer read at a glance.
constexpr int barsAtMost = 10;

}  // namespace

Slice whole(const QuarterlyFigures &figures) {
    return {{}, figures.now.total, figures.before ? &figures.before->total : nullptr};
}

bool happened(const QuarterlyFigures &figures, Measure measure) {
    return figures.now.total[measure] > 0 || (figures.before && figures.before->total[measure] > 0);
}

std::vector<StageKey> stagesOf(const QuarterlyFigures &figures) {
    return figures.names.stages(seen(figures, &PeriodFigures::byStage));
}

FigureId scopeOf(const StageKey &key) {
    FigureId scope;
    scope.procedure = key.procedure;
    scope.stage = key.stage;
    return scope;
}

Slice stageSlice(const QuarterlyFigures &figures, const StageKey &key) {
    return slice(figures, &PeriodFigures::byStage, key, scopeOf(key));
}

ReportCell shown(ComparedFigure figure) {
    return {std::move(figure), {}};
}

ReportRow totalRow(std::vector<ReportCell> cells) {
    return {Words::tr("All"), std::move(cells), true};
}

int barsOf(const ReportTable &table) {
    return std::min(barsAtMost, static_cast<int>(table.rows.size()) - 1);
}

}  // namespace redress::sections
