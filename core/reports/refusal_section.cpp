// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/reports/section_parts.h"

namespace redress {

using namespace sections;

namespace {

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

std::vector<ReportCell> cellsOf(const Slice &of) {
    return {shown(of.count(Measure::Refused)), shown(of.count(Measure::Redirected)),
            shown(of.count(Measure::TakenAllTheSame))};
}

FigureId scopeOf(const ExclusionKey &key) {
    FigureId scope;
    scope.procedure = key.procedure;
    scope.exclusion = key.exclusion;
    return scope;
}

}  // namespace

ReportSection refusalSection(const QuarterlyFigures &figures) {
    ReportTable table{.id = u"not-taken"_s,
                      .title = {},
                      .rowHeading = Words::tr("Exclusion"),
                      .columns = {{Words::tr("Refused"), Unit::Count},
                                  {Words::tr("Redirected"), Unit::Count},
                                  {Words::tr("Taken all the same"), Unit::Count}},
                      .rows = {}};
    for (const auto &[key, counts] : seen(figures, &PeriodFigures::byExclusion))
        table.rows.push_back(
            {figures.names.ofExclusion(key), cellsOf(slice(figures, &PeriodFigures::byExclusion, key, scopeOf(key)))});
    if (!table.rows.empty()) table.rows.push_back(totalRow(cellsOf(whole(figures))));
    return {u"not-taken"_s,
            Words::tr("Complaints that were not taken"),
            Words::tr("By the exclusion under which it was decided, and its clause in the policy. Each was explained, "
                      "with the right to go to the Ombudsman."),
            {},
            {table},
            {}};
}

}  // namespace redress
