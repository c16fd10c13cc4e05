// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fold.h"

#include <algorithm>
#include <optional>

#include "core/casework/actions/action.h"
#include "core/casework/awards.h"
#include "core/casework/details.h"
#include "core/casework/event_names.h"
#include "core/casework/mistakes.h"
#include "core/casework/obstacles.h"
#include "core/casework/points.h"
#include "core/casework/promises.h"
#include "core/casework/reopening.h"
#include "core/casework/response_checks.h"

namespace redress {

namespace {

StageRun &runOf(Case &subject, const StageId &stage, const When &entered) {
    for (auto &run : subject.stages) {
        if (run.stage == stage) return run;
    }
    return subject.stages.emplace_back(StageRun{stage, entered, {}, {}, {}, {}});
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
    const auto award = awards::awardIn(event);
    if (!award) return;
    subject.compensation.value += award->pence.value;
    subject.awards.push_back(*award);
}

void noteDeemedReceipt(Case &subject, const Event &event, const Procedure &procedure) {
    const QDate day = QDate::fromString(event.data.value(keys::receivedOn).toString(), Qt::ISODate);
    for (const DeemedReceipt &receipt : procedure.deemedReceipts) {
        if (!day.isValid() || receipt.of != event.name || subject.facts.happened.contains(receipt.received)) continue;
        subject.facts.happened.insert(receipt.received, When::on(day));
        subject.facts.deemed.insert(receipt.received);
    }
}

void applyMilestone(Case &subject, const Event &event, const Milestone &milestone, const Procedure &procedure) {
    if (milestone.stage.isEmpty()) return;
    StageRun &run = runOf(subject, milestone.stage, event.at);
    const auto role = roleOf(milestone, procedure);
    if (role == TargetRule::Role::Acknowledgement && !run.acknowledged.isKnown()) run.acknowledged = event.at;
    if (role != TargetRule::Role::Response) return;
    promises::enterAll(subject, event);
    if (!run.responded.isKnown()) run.responded = event.at;
    if (milestone.kind == Milestone::Kind::Response) run.decidedBy = deciderIn(event.data, event.by);
    applyAnswers(subject, milestone.stage, event.data);
    noteDeemedReceipt(subject, event, procedure);
    const OutcomeId outcome(event.data.value(keys::outcome).toString());
    if (outcome.isEmpty()) return;
    run.outcome = outcome;
    subject.outcome = outcome;
}

void start(Case &subject, const Event &event, const Stage &stage) {
    runOf(subject, stage.id, event.at).started = event.at;
    subject.compensationRefused = {};               // the next stage decides anew
    subject.facts.happened.remove(events::closed);  // what runs from the end of a case runs from the last one
    subject.open = true;
    subject.closed = {};
    subject.closedWhy.clear();
}

void close(Case &subject, const Event &event) {
    subject.open = false;
    subject.closed = event.at;
    subject.closedWhy = event.data.value(keys::reason).toString();
    subject.closedAs = ClosureId(event.data.value(keys::because).toString());
}

void reopen(Case &subject, const Event &event) {
    subject.standing.refusal.reset();
    subject.compensationRefused = {};
    subject.facts.happened.remove(events::closed);
    subject.open = true;
    subject.closed = {};
    subject.closedWhy.clear();
    subject.closedAs = {};
    reopening::addClock(subject, event);
}

void applyToTarget(Case &subject, const Event &event) {
    const TargetId target(event.data.value(keys::target).toString());
    if (event.name == events::targetWaived) {
        subject.facts.waivers[target] = event.data.value(keys::reason).toString();
        return;
    }
    subject.facts.extensions[target] = QDate::fromString(event.data.value(keys::until).toString(), Qt::ISODate);
    ++subject.facts.timesExtended[target];
}

void receive(Case &subject, const Event &event, const Procedure &procedure) {
    subject.received = event.at;
    subject.firstReceived = event.at;
    changeDetails(subject.details, event.data);
    if (!procedure.entry.isEmpty()) runOf(subject, procedure.entry, event.at);
}

// A confirmed date takes the place of one that was only reckoned.
void note(CaseFacts &facts, const Event &event) {
    if (facts.happened.contains(event.name) && !facts.deemed.remove(event.name)) return;
    facts.happened.insert(event.name, event.at);
}

void contact(Contacts &contacts, const Event &event) {
    if (event.data.value(keys::answered).toBool(true)) {
        contacts.last = event.at;
        contacts.attempts = 0;
    } else {
        ++contacts.attempts;
    }
}

bool isContact(const EventName &event) {
    return event == events::call || event == events::email || event == events::visit || event == events::letter;
}

void enter(Course &course, const Event &event, const Procedure &procedure) {
    auto entry = mistakes::entryOf(event);
    entry.follows = !course.entries.empty() && mistakes::cameWith(event, course.entries.back(), procedure);
    course.entries.push_back(std::move(entry));
}

// Why the last of these events does not hold: it was struck, or the one that it came with was.
std::optional<QString> whyLeftOut(std::span<const Event> events, const QHash<int, QString> &struck, const Case &subject,
                                  const Policy &policy) {
    if (struck.isEmpty()) return {};
    const Event &event = events.back();
    if (struck.contains(event.sequence)) return struck.value(event.sequence);
    if (events.size() < 2) return {};
    const auto before = mistakes::entryOf(events[events.size() - 2]);
    const bool goesToo =
        struck.contains(before.sequence) && mistakes::cameWith(event, before, *policy.procedure(subject.procedure));
    return goesToo ? std::optional(struck.value(before.sequence)) : std::nullopt;
}

void leaveOut(Case &subject, const Event &event, const QString &why) {
    subject.sequence = event.sequence;
    subject.course.mistakes.insert(event.sequence, why);
}

// Events that mean the same in every procedure.
bool applyGeneric(Case &subject, const Event &event) {
    if (event.name == events::detailsChanged || event.name == events::officerAssigned)
        changeDetails(subject.details, event.data);
    else if (event.name == events::targetExtended || event.name == events::targetWaived)
        applyToTarget(subject, event);
    else if (event.name == events::closed || event.name == events::withdrawn)
        close(subject, event);
    else if (event.name == events::reopened)
        reopen(subject, event);
    else if (isContact(event.name))
        contact(subject.contacts, event);
    else
        return false;
    return true;
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

void apply(Case &subject, const Event &event, const Policy &policy) {
    subject.sequence = event.sequence;
    if (event.name == events::struck) return;
    enter(subject.course, event, *policy.procedure(subject.procedure));
    note(subject.facts, event);
    award(subject, event);
    if (const auto *action = actionOf(event.name)) action->apply(subject, event, policy);
    if (applyGeneric(subject, event)) return;
    const Procedure &procedure = *policy.procedure(subject.procedure);
    if (event.name == events::received)
        receive(subject, event, procedure);
    else if (const auto *stage = stageStartedBy(event.name, procedure))
        start(subject, event, *stage);
    else if (const auto *milestone = procedure.milestone(event.name))
        applyMilestone(subject, event, *milestone, procedure);
}

Case fold(const CaseOrigin &origin, std::span<const Event> events, const Policy &policy) {
    Case subject = begin(origin);
    const auto struck = mistakes::struckBy(events);
    for (size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        const auto why = whyLeftOut(events.first(i + 1), struck, subject, policy);
        if (!why)
            apply(subject, event, policy);
        else
            leaveOut(subject, event, *why);
    }
    return subject;
}

void follow(Case &subject, std::vector<Event> &timeline, const std::vector<Event> &decided, const CaseOrigin &origin,
            const Policy &policy) {
    timeline.insert(timeline.end(), decided.begin(), decided.end());
    if (std::ranges::find(decided, events::struck, &Event::name) != decided.end()) {
        subject = fold(origin, timeline, policy);
        return;
    }
    for (const auto &event : decided) apply(subject, event, policy);
}

}  // namespace redress
