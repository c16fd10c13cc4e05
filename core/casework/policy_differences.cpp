// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/policy_differences.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/targets.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyDifferences)
};

// A stage and each of its targets may say the same: it is said once.
bool isSaid(const std::vector<PolicyDifference> &found, const QString &note) {
    return std::ranges::find(found, note, &PolicyDifference::note) != found.end();
}

bool hasBegun(const TargetRule &rule, const Case &subject, const Procedure &own) {
    return rule.kind == TargetRule::Kind::Opens || reckonedStart(own, subject.facts, rule.from).isKnown();
}

// A stage that the other policy does not have is a difference whether or not a clause says so.
void addStages(std::vector<PolicyDifference> &found, const Case &subject, const Procedure &own, const Policy &other,
               const Procedure &otherProcedure) {
    for (const StageRun &run : subject.stages) {
        const Stage *stage = own.stage(run.stage);
        if (!stage) continue;
        const Stage *same = otherProcedure.stage(run.stage);
        if (same && stage->clause.codeNote.isEmpty()) continue;
        const QString note = stage->clause.codeNote.isEmpty() ? Words::tr("%1 has no such stage.").arg(other.reference)
                                                              : stage->clause.codeNote;
        found.push_back({stage->name, {}, stage->clause.number, {}, same ? same->clause.number : QString(), note});
    }
}

void addTargets(std::vector<PolicyDifference> &found, const Case &subject, const Procedure &own,
                const Procedure &otherProcedure) {
    for (const TargetRule &rule : own.targets) {
        if (!hasBegun(rule, subject, own)) continue;
        const TargetRule *same = otherProcedure.target(rule.id);
        if (!rule.clause.codeNote.isEmpty() && !isSaid(found, rule.clause.codeNote))
            found.push_back({rule.name, rule.within.toText(), rule.clause.number,
                             same ? same->within.toText() : QString(), same ? same->clause.number : QString(),
                             rule.clause.codeNote});
        if (rule.extension && subject.facts.extensions.contains(rule.id) && !rule.extension->clause.codeNote.isEmpty())
            found.push_back(
                {Words::tr("%1, extended").arg(rule.name),
                 rule.extension->atMost ? rule.extension->atMost->toText() : QString(), rule.extension->clause.number,
                 same && same->extension && same->extension->atMost ? same->extension->atMost->toText() : QString(),
                 same && same->extension ? same->extension->clause.number : QString(),
                 rule.extension->clause.codeNote});
    }
}

void addTimeLimit(std::vector<PolicyDifference> &found, const Procedure &own, const Procedure &otherProcedure) {
    if (!own.timeLimit) return;
    const TimeLimit &limit = *own.timeLimit;
    const auto &same = otherProcedure.timeLimit;
    if (limit.clause.codeNote.isEmpty() && same && same->within == limit.within) return;
    found.push_back({Words::tr("Time limit"), limit.within.toText(), limit.clause.number,
                     same ? same->within.toText() : QString(), same ? same->clause.number : QString(),
                     limit.clause.codeNote});
}

}  // namespace

std::vector<PolicyDifference> differencesFor(const Case &subject, const Procedure &own, const Policy &other,
                                             const Procedure &otherProcedure) {
    std::vector<PolicyDifference> found;
    addStages(found, subject, own, other, otherProcedure);
    addTargets(found, subject, own, otherProcedure);
    addTimeLimit(found, own, otherProcedure);
    return found;
}

}  // namespace redress
