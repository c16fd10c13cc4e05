// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/policy/page/page_cells.h"
#include "core/policy/page/page_tables.h"
#include "core/policy/page/rule_phrases.h"

namespace redress::tables {

namespace {

using namespace Qt::StringLiterals;

struct StageTables {
    Q_DECLARE_TR_FUNCTIONS(StageTables)
};

PageCell stageBesideCell(const Stage &stage, const Beside &beside) {
    const QString reasons = stage.reasonToStart ? stage.reasonToStart->codeNote : QString();
    const QString note = stage.clause.codeNote.isEmpty() ? reasons : stage.clause.codeNote;
    if (!note.isEmpty()) return {note, {}, PageCell::Mark::Differs};
    const Stage *other = beside.procedure ? beside.procedure->stage(stage.id) : nullptr;
    if (!other) return {u"–"_s, {}, PageCell::Mark::None};
    return {other->decidedBy.isEmpty() ? other->clause.text : other->decidedBy,
            other->decidedBy.isEmpty() ? QString() : other->clause.text, PageCell::Mark::None};
}

PageCell beginsCell(const Stage &stage, const Procedure &procedure) {
    if (!stage.reasonToStart) return {phrases::begins(stage, procedure), {}, PageCell::Mark::None};
    const QString reasons = stage.reasonAfter.isEmpty()
                                ? StageTables::tr("The customer gives reasons (%1).").arg(stage.reasonToStart->number)
                                : StageTables::tr("After “%1” the customer gives reasons (%2).")
                                      .arg(phrases::event(stage.reasonAfter, procedure), stage.reasonToStart->number);
    return {phrases::begins(stage, procedure), reasons, PageCell::Mark::None};
}

PageCell deciderCell(const Stage &stage, const Policy &policy) {
    const QString names = namesOf(stage.deciders, policy);
    QStringList notes;
    if (!stage.decidedBy.isEmpty() && !names.isEmpty() && names.compare(stage.decidedBy, Qt::CaseInsensitive) != 0)
        notes.append(StageTables::tr("Answered only by: %1.").arg(names));
    if (stage.differentPerson)
        notes.append(StageTables::tr("Nobody who answered an earlier stage (%1).").arg(stage.differentPerson->number));
    if (!stage.decidedBy.isEmpty()) return textCell(stage.decidedBy, notes.join(u' '));
    return textCell(names.isEmpty() ? StageTables::tr("The text does not say") : names, notes.join(u' '));
}

QString aboutStage(const Stage &stage, const Procedure &procedure) {
    if (!stage.movesOn) return stage.clause.text;
    const TargetRule *target = procedure.target(stage.movesOn->after);
    const Stage *next = procedure.stage(stage.movesOn->to);
    if (!target || !next) return stage.clause.text;
    const QString moves = StageTables::tr("Once the time for “%1” is over, the case moves on to “%2” by itself (%3).")
                              .arg(target->name, next->name, stage.movesOn->clause.number);
    return stage.clause.text.isEmpty() ? moves : stage.clause.text + u' ' + moves;
}

}  // namespace

PageTable stages(const Procedure &procedure, const Policy &policy, const Beside &beside) {
    PageTable table{StageTables::tr("Stages"),
                    {StageTables::tr("Stage"), StageTables::tr("Who decides"), StageTables::tr("Begins"),
                     StageTables::tr("Clause")},
                    {36, 26, 28, 10},
                    {}};
    addCodeColumn(table, beside, {25, 20, 24, 9, 22});
    for (const Stage &stage : procedure.stages) {
        std::vector<PageCell> row{{stage.name, aboutStage(stage, procedure), PageCell::Mark::None},
                                  deciderCell(stage, policy),
                                  beginsCell(stage, procedure),
                                  clauseCell(stage.clause)};
        if (beside.code) row.push_back(stageBesideCell(stage, beside));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace redress::tables
