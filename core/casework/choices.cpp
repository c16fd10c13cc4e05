// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/asks.h"
#include "core/casework/decide.h"
#include "core/casework/event_names.h"
#include "core/casework/obstacles.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

using Group = Choice::Group;

bool hasNothingToChoose(const Ask &ask) {
    return ask.kind == Ask::Kind::Choice && ask.need == Ask::Need::Required && ask.choices.empty();
}

Choice choiceOf(const EventName &event, const QString &label, const Case &subject, const Rules &rules,
                const QString &clause, Group group) {
    const auto possible = mayHappen(event, subject, rules);
    Choice choice{event, label, possible ? QString() : possible.error().message, clause, group};
    if (!possible) return choice;
    choice.asks = asksFor(event, subject, rules);
    if (std::ranges::any_of(choice.asks, hasNothingToChoose))
        choice.obstacle = Choices::tr("There is nothing here to choose from.");
    choice.reminders = remindersFor(event, subject, rules);
    return choice;
}

int positionOf(const StageId &stage, const Procedure &procedure) {
    for (size_t i = 0; i < procedure.stages.size(); ++i) {
        if (procedure.stages[i].id == stage) return static_cast<int>(i);
    }
    return -1;
}

// What belongs to the stage the case is in, and the start of the next; and, where it has only just come in, the stages
// before its entry, at which it may be settled at once.
bool isWithinReach(const StageId &stage, bool isStart, const Case &subject, const Procedure &procedure) {
    const int here = positionOf(subject.stage(), procedure);
    const int there = positionOf(stage, procedure);
    const bool hasJustComeIn = subject.stages.size() == 1 && subject.stage() == procedure.entry;
    return there == here || (isStart && there == here + 1) || (hasJustComeIn && there < here);
}

void addMilestones(std::vector<Choice> &found, const Case &subject, const Rules &rules) {
    for (const auto &milestone : rules.procedure.milestones) {
        const bool isStart = stageStartedBy(milestone.name, rules.procedure) != nullptr;
        if (subject.facts.happened.contains(milestone.name)) continue;
        if (!isWithinReach(milestone.stage, isStart, subject, rules.procedure)) continue;
        if (isStart && milestone.stage == rules.procedure.entry) continue;
        found.push_back(
            choiceOf(milestone.name, milestone.label, subject, rules, milestone.clause.number, Group::Stage));
    }
}

bool canBeExtended(const Case &subject, const Rules &rules) {
    for (const auto &target : targets(rules.policy, rules.procedure, rules.calendar, subject.facts, rules.now)) {
        const auto *rule = rules.procedure.target(target.id);
        if (rule->extension && !isMovedOut(*rule, subject.facts) && rule->stage() == subject.stage() &&
            target.starts.isKnown() && !target.metOn.isKnown())
            return true;
    }
    return false;
}

void addActions(std::vector<Choice> &found, const Case &subject, const Rules &rules) {
    for (const Action &action : actions()) {
        if (!action.label || (!subject.open && action.closes)) continue;
        if (action.isKnown && !action.isKnown(rules)) continue;
        found.push_back(choiceOf(action.event, action.label(), subject, rules, {}, action.group));
    }
}

}  // namespace

std::vector<Choice> choices(const Case &subject, const Rules &rules) {
    std::vector<Choice> found;
    addMilestones(found, subject, rules);
    if (!subject.open)
        found.push_back(choiceOf(events::reopened, Choices::tr("Reopen the case"), subject, rules, {}, Group::Case));
    addActions(found, subject, rules);
    if (!subject.open) return found;
    if (canBeExtended(subject, rules))
        found.push_back(
            choiceOf(events::targetExtended, Choices::tr("Agree a later date"), subject, rules, {}, Group::Dates));
    found.push_back(choiceOf(events::targetWaived, Choices::tr("Excuse a target"), subject, rules, {}, Group::Dates));
    found.push_back(
        choiceOf(events::withdrawn, Choices::tr("Record that it was withdrawn"), subject, rules, {}, Group::Case));
    found.push_back(choiceOf(events::closed, Choices::tr("Close the case"), subject, rules, {}, Group::Case));
    return found;
}

}  // namespace redress
