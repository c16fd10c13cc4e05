// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fold.h"

#include "core/casework/details.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

StageRun &runOf(Case &subject, const StageId &stage, const When &entered) {
    for (auto &run : subject.stages) {
        if (run.stage == stage) return run;
    }
    return subject.stages.emplace_back(StageRun{stage, entered, {}, {}, {}});
}

// The role that reports give an event: that of the target it meets, or else what the milestone says of itself.
TargetRule::Role roleOf(const Milestone &milestone, const Procedure &procedure) {
    if (const auto *target = procedure.targetMetBy(milestone.name)) return target->role;
    switch (milestone.kind) {
        case Milestone::Kind::Acknowledgement:
            return TargetRule::Role::Acknowledgement;
        case Milestone::Kind::Response:
        case Milestone::Kind::Resolution:
            return TargetRule::Role::Response;
        default:
            return TargetRule::Role::Other;
    }
}

void award(Case &subject, const Event &event) {
    subject.compensation.value += event.data.value(keys::pence).toInteger();
}

void applyMilestone(Case &subject, const Event &event, const Milestone &milestone, const Procedure &procedure) {
    if (milestone.stage.isEmpty()) return;
    StageRun &run = runOf(subject, milestone.stage, event.at);
    const auto role = roleOf(milestone, procedure);
    if (role == TargetRule::Role::Acknowledgement && !run.acknowledged.isKnown()) run.acknowledged = event.at;
    if (role != TargetRule::Role::Response) return;
    if (!run.responded.isKnown()) run.responded = event.at;
    const OutcomeId outcome(event.data.value(keys::outcome).toString());
    if (outcome.isEmpty()) return;
    run.outcome = outcome;
    subject.outcome = outcome;
}

void start(Case &subject, const Event &event, const Stage &stage) {
    runOf(subject, stage.id, event.at).started = event.at;
    subject.open = true;
    subject.closed = {};
    subject.closedWhy.clear();
}

void close(Case &subject, const Event &event) {
    subject.open = false;
    subject.closed = event.at;
    subject.closedWhy = event.data.value(keys::reason).toString();
}

void reopen(Case &subject) {
    subject.open = true;
    subject.closed = {};
    subject.closedWhy.clear();
}

void applyToTarget(Case &subject, const Event &event) {
    const TargetId target(event.data.value(keys::target).toString());
    if (event.name == events::targetExtended)
        subject.facts.extensions[target] = QDate::fromString(event.data.value(keys::until).toString(), Qt::ISODate);
    else
        subject.facts.waivers[target] = event.data.value(keys::reason).toString();
}

void receive(Case &subject, const Event &event, const Procedure &procedure) {
    subject.received = event.at;
    changeDetails(subject.details, event.data);
    if (!procedure.entry.isEmpty()) runOf(subject, procedure.entry, event.at);
}

const Stage *stageStartedBy(const EventName &name, const Procedure &procedure) {
    for (const auto &stage : procedure.stages) {
        if (stage.startedEvent() == name) return &stage;
    }
    return nullptr;
}

}  // namespace

Case begin(const CaseOrigin &origin) {
    Case subject;
    subject.reference = origin.reference;
    subject.policy = origin.policy;
    subject.procedure = origin.procedure;
    subject.division = origin.division;
    return subject;
}

void apply(Case &subject, const Event &event, const Procedure &procedure) {
    subject.sequence = event.sequence;
    if (!subject.facts.happened.contains(event.name)) subject.facts.happened.insert(event.name, event.at);
    award(subject, event);
    if (event.name == events::received)
        receive(subject, event, procedure);
    else if (event.name == events::detailsChanged || event.name == events::officerAssigned)
        changeDetails(subject.details, event.data);
    else if (event.name == events::targetExtended || event.name == events::targetWaived)
        applyToTarget(subject, event);
    else if (event.name == events::closed || event.name == events::withdrawn)
        close(subject, event);
    else if (event.name == events::reopened)
        reopen(subject);
    else if (const auto *stage = stageStartedBy(event.name, procedure))
        start(subject, event, *stage);
    else if (const auto *milestone = procedure.milestone(event.name))
        applyMilestone(subject, event, *milestone, procedure);
}

Case fold(const CaseOrigin &origin, std::span<const Event> events, const Procedure &procedure) {
    Case subject = begin(origin);
    for (const auto &event : events) apply(subject, event, procedure);
    return subject;
}

}  // namespace redress
