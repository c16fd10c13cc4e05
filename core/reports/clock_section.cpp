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
    return {shown(of.acknowledgedInTarget()), shown(of.acknowledgedInCodeTime()), shown(of.answeredInTarget()),
            shown(of.answeredInCodeTime())};
}

}  // namespace

ReportSection clockSection(const QuarterlyFigures &figures) {
    ReportTable table{.id = u"clocks"_s,
                      .title = {},
                      .rowHeading = Words::tr("Stage"),
                      .columns = {{Words::tr("Acknowledged in target"), Unit::Share},
                                  {Words::tr("Acknowledged in the Code’s time"), Unit::Share},
                                  {Words::tr("Answered in target"), Unit::Share},
                                  {Words::tr("Answered in the Code’s time"), Unit::Share}},
                      .rows = {}};
    if (figures.compared) {
        for (const StageKey &key : stagesOf(figures))
            table.rows.push_back({figures.names.ofStage(key), cellsOf(stageSlice(figures, key))});
        table.rows.push_back(totalRow(cellsOf(whole(figures))));
    }
    const QString code = figures.compared ? figures.compared->reference : QString();
    return {u"clocks"_s,
            Words::tr("By the policy and by the Code"),
            Words::tr("The same stages by the days that the policy asks for, and by those of “%1”.").arg(code),
            {},
            {table},
            {}};
}

}  // namespace redress
