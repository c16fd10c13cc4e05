// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obstacles.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

struct Obstacles {
    Q_DECLARE_TR_FUNCTIONS(Obstacles)
};

bool hasHappened(const Case &subject, const EventName &event) {
    return subject.facts.happened.contains(event) && !subject.facts.deemed.contains(event);
}

bool isEntered(const Case &subject, const StageId &stage) {
    return std::ranges::any_of(subject.stages, [&](const StageRun &run) { return run.stage == stage; });
}

QString labelOf(const EventName &event, const Procedure &procedure) {
    const auto *milestone = procedure.milestone(event);
    return milestone ? milestone->label : event.text();
}

// Whether dates are counted from the stage's start, so that nothing of it can come before it.
bool needsStart(const StageId &stage, const Procedure &procedure) {
    const EventName started(stage.text() + QStringLiteral(".started"));
    return std::ranges::any_of(procedure.targets, [&](const TargetRule &rule) { return rule.from == started; });
}

Result<> followsItsStage(const Milestone &milestone, const Case &subject, const Procedure &procedure) {
    if (milestone.stage.isEmpty() || isEntered(subject, milestone.stage) || !needsStart(milestone.stage, procedure))
        return {};
    const auto *stage = procedure.stage(milestone.stage);
    return refuse(Obstacles::tr("%1 has not started: record first that it has.")
                      .arg(stage ? stage->name : milestone.stage.text()),
                  stage ? stage->clause.number : QString());
}

size_t positionOf(const StageId &stage, const Procedure &procedure) {
    const auto found = std::ranges::find(procedure.stages, stage, &Stage::id);
    return static_cast<size_t>(found - procedure.stages.begin());
}

bool hasBegun(const Case &subject, const Procedure &procedure) {
    return std::ranges::any_of(procedure.milestones, [&](const Milestone &one) {
        return one.stage == subject.stage() && hasHappened(subject, one.name);
    });
}

// What was left behind cannot settle the case any more: it is answered at the stage that it has come to.
Result<> isNotLeftBehind(const Milestone &milestone, const Case &subject, const Procedure &procedure) {
    if (milestone.kind != Milestone::Kind::Resolution) return {};
    if (positionOf(milestone.stage, procedure) >= positionOf(subject.stage(), procedure)) return {};
    if (subject.stage() == procedure.entry && !hasBegun(subject, procedure)) return {};
    const auto *stage = procedure.stage(subject.stage());
    return refuse(Obstacles::tr("The case is at %1 by now: it is answered there.").arg(stage ? stage->name : QString()),
                  milestone.clause.number);
}

Result<> isNotTooLate(const Milestone &milestone, const Case &subject, const Procedure &procedure) {
    for (const EventName &over : milestone.notAfter) {
        if (!hasHappened(subject, over)) continue;
        return refuse(Obstacles::tr("“%1” is too late: “%2” was recorded on %3.")
                          .arg(milestone.label, labelOf(over, procedure), inWords(subject.facts.at(over))),
                      milestone.clause.number);
    }
    return {};
}

Result<> milestoneMayHappen(const Milestone &milestone, const Case &subject, const Procedure &procedure) {
    if (hasHappened(subject, milestone.name))
        return refuse(Obstacles::tr("“%1” was recorded on %2 already. If that was a mistake, strike the entry first: "
                                    "“This was recorded by mistake”.")
                          .arg(milestone.label, inWords(subject.facts.at(milestone.name))),
                      milestone.clause.number);
    if (!milestone.after.isEmpty() && !subject.facts.happened.contains(milestone.after))
        return refuse(Obstacles::tr("“%1” comes after “%2”, which has not been recorded.")
                          .arg(milestone.label, labelOf(milestone.after, procedure)),
                      milestone.clause.number);
    if (auto inTime = isNotTooLate(milestone, subject, procedure); !inTime) return inTime;
    if (!subject.open && milestone.kind != Milestone::Kind::Receipt)
        return refuse(Obstacles::tr("The case is closed: reopen it first."), milestone.clause.number);
    if (auto here = isNotLeftBehind(milestone, subject, procedure); !here) return here;
    return followsItsStage(milestone, subject, procedure);
}

// A case that was sent on before its last answer has come to its end with that.
Result<> hasNotEnded(const Case &subject, const Rules &rules) {
    if (subject.open) return {};
    for (const auto &referral : subject.outside.referrals) {
        const OutsideBody *body = rules.policy.outsideBody(referral.body);
        if (!referral.byUs || !body || !body->skips) continue;
        return refuse(
            Obstacles::tr("The procedure came to its end when the case was sent to %1 on %2: reopen it first.")
                .arg(body->name, inWords(referral.at)),
            body->skips->number);
    }
    return {};
}

Result<> stageMayStart(const Stage &stage, const Case &subject, const Rules &rules) {
    const Procedure &procedure = rules.procedure;
    if (hasHappened(subject, stage.startedEvent()))
        return refuse(
            Obstacles::tr("%1 started on %2 already. If that was a mistake, strike the entry first: “This was recorded "
                          "by mistake”.")
                .arg(stage.name, inWords(subject.facts.at(stage.startedEvent()))),
            stage.clause.number);
    if (!stage.startsAfter.isEmpty() && !subject.facts.happened.contains(stage.startsAfter))
        return refuse(Obstacles::tr("%1 comes after “%2”, which has not been recorded.")
                          .arg(stage.name, labelOf(stage.startsAfter, procedure)),
                      stage.clause.number);
    return hasNotEnded(subject, rules);
}

const std::array<EventName, 4> &endings() {
    static const std::array names{events::closed, events::withdrawn, events::targetExtended, events::targetWaived};
    return names;
}

const std::array<EventName, 7> &alwaysPossible() {
    static const std::array names{events::call, events::email,           events::visit,         events::letter,
                                  events::note, events::officerAssigned, events::detailsChanged};
    return names;
}

}  // namespace

const Stage *stageStartedBy(const EventName &event, const Procedure &procedure) {
    const auto found =
        std::ranges::find_if(procedure.stages, [&](const Stage &stage) { return stage.isStartedBy(event); });
    return found == procedure.stages.end() ? nullptr : &*found;
}

const TargetRule *closedWindowFor(const Stage &stage, const When &at, const Case &subject, const Rules &rules) {
    const auto isItsWindow = [&](const TargetRule &rule) {
        return rule.kind == TargetRule::Kind::Lasts && stage.isStartedBy(rule.metBy);
    };
    if (std::ranges::none_of(rules.procedure.targets, isItsWindow)) return nullptr;
    for (const auto &target : targets(rules.policy, rules.procedure, rules.calendar, subject.facts, at)) {
        const auto *rule = rules.procedure.target(target.id);
        if (isItsWindow(*rule) && target.state == TargetState::Closed) return rule;
    }
    return nullptr;
}

Result<> mayHappen(const EventName &event, const Case &subject, const Rules &rules) {
    if (subject.sequence == 0) return refuse(Obstacles::tr("A case begins when it is received: record that first."));
    if (event == events::received)
        return refuse(Obstacles::tr("The case was received already: a further complaint is a case of its own."));
    if (std::ranges::find(alwaysPossible(), event) != alwaysPossible().end()) return {};
    // It loosens what is asked before closing, and so is believed of an import alone.
    if (event == events::importNoted && !rules.carriedOver)
        return refuse(Obstacles::tr("“%1” is written by an import alone: record a note.").arg(event.text()));
    if (event == events::importNoted) return {};
    if (event == events::reopened) {
        if (subject.open) return refuse(Obstacles::tr("The case is open: there is nothing to reopen."));
        return {};
    }
    if (std::ranges::find(endings(), event) != endings().end()) {
        if (!subject.open) return refuse(Obstacles::tr("The case is closed: reopen it first."));
        return {};
    }
    if (const auto *action = actionOf(event)) return action->may(subject, rules);
    if (const auto *stage = stageStartedBy(event, rules.procedure)) return stageMayStart(*stage, subject, rules);
    if (const auto *milestone = rules.procedure.milestone(event))
        return milestoneMayHappen(*milestone, subject, rules.procedure);
    return refuse(Obstacles::tr("%1 has no event “%2” in “%3”: `redress policies show %4` lists those there are.")
                      .arg(rules.policy.organisation, event.text(), rules.procedure.name, rules.policy.id.text()));
}

}  // namespace redress
