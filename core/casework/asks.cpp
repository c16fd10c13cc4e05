// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/asks.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/award_checks.h"
#include "core/casework/contact_guard.h"
#include "core/casework/event_names.h"
#include "core/casework/obstacles.h"
#include "core/casework/points.h"
#include "core/casework/promises.h"
#include "core/casework/reopening.h"
#include "core/casework/targets.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Kind = Ask::Kind;
using Need = Ask::Need;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Asks)
};

Ask reason(const QString &label, Need need, const Clause &clause = {}) {
    return ask(keys::reason, label, Kind::LongText, need, clause);
}

Ask words(const QString &label, Need need = Need::Optional) {
    return ask(keys::text, label, Kind::LongText, need);
}

Ask outcomeAsk(const Procedure &procedure, bool hasPoints) {
    Ask asked = ask(keys::outcome, hasPoints ? Words::tr("Outcome on the whole") : Words::tr("Outcome"), Kind::Choice,
                    hasPoints ? Need::Optional : Need::Asked, procedure.outcomes.front().clause);
    for (const auto &outcome : procedure.outcomes)
        asked.choices.push_back({outcome.id.text(), outcome.name, outcome.clause.text});
    return asked;
}

Ask roleAsk(const Stage &stage, const Policy &policy) {
    Ask asked = ask(keys::role, Words::tr("Decided as"), Kind::Choice, Need::Asked, stage.clause);
    for (const RoleId &id : stage.deciders) {
        const PolicyRole *role = policy.role(id);
        asked.choices.push_back({id.text(), role ? role->name : id.text(), {}});
    }
    return asked;
}

Ask sentByAsk() {
    Ask asked = ask(keys::sentBy, Words::tr("How it goes"), Kind::Choice, Need::Asked);
    asked.choices = {{u"post"_s, Words::tr("By post"), {}},
                     {u"email"_s, Words::tr("By e-mail"), {}},
                     {u"hand"_s, Words::tr("By hand"), {}}};
    return asked;
}

Ask recipientAsk(const Case &subject) {
    Ask asked = ask(keys::to, Words::tr("To"), Kind::Choice, Need::Optional);
    asked.choices.push_back({u"customer"_s, Words::tr("The customer"), {}});
    if (subject.people.addressee) asked.choices.push_back({u"addressee"_s, subject.people.addressee->name, {}});
    if (subject.people.advocate) asked.choices.push_back({u"advocate"_s, subject.people.advocate->name, {}});
    return asked;
}

bool hasOthers(const Case &subject) {
    return subject.people.addressee || subject.people.advocate;
}

std::vector<Ask> asksForAnswer(const Milestone &milestone, const Case &subject, const Rules &rules) {
    const bool hasPoints = !openPoints(subject).empty();
    const bool isResponse = milestone.kind == Milestone::Kind::Response;
    std::vector<Ask> asks;
    if (isResponse && hasPoints)
        asks.push_back(ask(keys::answers, Words::tr("Every point of complaint"), Kind::Answers, Need::Required,
                           rules.procedure.points.value_or(Clause())));
    if (!rules.procedure.outcomes.empty()) asks.push_back(outcomeAsk(rules.procedure, isResponse && hasPoints));
    const Stage *stage = rules.procedure.stage(milestone.stage);
    if (isResponse) asks.push_back(ask(keys::decidedBy, Words::tr("Decided by"), Kind::Text, Need::Asked));
    if (isResponse && stage && !stage->deciders.empty()) asks.push_back(roleAsk(*stage, rules.policy));
    if (isResponse) asks.push_back(sentByAsk());
    if (isResponse && hasOthers(subject)) asks.push_back(recipientAsk(subject));
    asks.push_back(ask(keys::pence, Words::tr("Compensation"), Kind::Pence, Need::Optional));
    if ((!stage || stage->deciders.empty()) && awards::dependOnRole(rules.policy))
        asks.push_back(awards::decidedAs(rules));
    asks.push_back(words(Words::tr("What was decided, in a sentence or two?")));
    return asks;
}

std::vector<Ask> asksForStart(const Stage &stage, const Case &subject, const Rules &rules) {
    const bool reasonsAsked = stage.reasonAfter.isEmpty() || subject.facts.happened.contains(stage.reasonAfter);
    if (stage.reasonToStart && reasonsAsked)
        return {reason(Words::tr("Why is the customer not satisfied?"), Need::Required, *stage.reasonToStart)};
    if (const auto *window = closedWindowFor(stage, rules.now, subject, rules))
        return {reason(Words::tr("The time for asking is over: why is it taken all the same?"), Need::Required,
                       window->clause)};
    return {reason(Words::tr("What did the customer say? They need give no reason."), Need::Optional)};
}

bool canMove(const Target &target, const TargetRule &rule, const CaseFacts &facts, bool extend) {
    const bool pending =
        target.kind == TargetRule::Kind::Due && !target.metOn.isKnown() && target.state != TargetState::Waived;
    return pending && (!extend || (rule.extension && target.date.isKnown() && !isMovedOut(rule, facts)));
}

Ask targetAsk(const Case &subject, const Rules &rules, bool extend) {
    Ask asked = ask(keys::target, Words::tr("Which target"), Kind::Choice, Need::Required);
    for (const auto &target : targets(rules.policy, rules.procedure, rules.calendar, subject.facts, rules.now)) {
        const TargetRule &rule = *rules.procedure.target(target.id);
        if (canMove(target, rule, subject.facts, extend))
            asked.choices.push_back({target.id.text(), rule.name, rule.clause.number});
    }
    return asked;
}

std::vector<Ask> asksForClosing(const Case &subject, const Rules &rules) {
    std::vector<Ask> asks;
    Ask why = ask(keys::because, Words::tr("As"), Kind::Choice, Need::Optional);
    Ask role = ask(keys::role, Words::tr("Decided as"), Kind::Choice, Need::Optional);
    const auto addRole = [&](const RoleId &id) {
        if (std::ranges::find(role.choices, id.text(), &Ask::Choice::id) != role.choices.end()) return;
        role.choices.push_back({id.text(), rules.policy.role(id) ? rules.policy.role(id)->name : id.text(), {}});
    };
    for (const Closure &closure : rules.procedure.closures) {
        why.choices.push_back({closure.id.text(), closure.name, closure.clause.text});
        std::ranges::for_each(closure.by, addRole);
    }
    if (promises::mustBeKept(subject, rules)) std::ranges::for_each(rules.policy.puttingRight.earlyBy, addRole);
    if (!why.choices.empty()) asks.push_back(why);
    if (!role.choices.empty()) asks.push_back(role);
    asks.push_back(reason(Words::tr("Why is the case closed?"), Need::Asked));
    return asks;
}

bool isWarning(const ContactHindrance &one) {
    return one.level == Sanction::Guard::Level::Warn;
}

// Whether it came from the customer, and why it was done all the same where it did not.
void addGuarded(std::vector<Ask> &asks, const EventName &event, const Case &subject, const Rules &rules) {
    const auto hindered = hindrances(event, {}, subject, rules);
    if (hindered.empty()) return;
    Clause clause;
    clause.number = hindered.front().clause;
    clause.text = hindered.front().words;
    Ask direction = ask(keys::direction, Words::tr("Who contacted whom"), Kind::Choice, Need::Optional);
    direction.choices = {{u"in"_s, Words::tr("The customer to us"), {}},
                         {u"out"_s, Words::tr("We to the customer"), {}}};
    asks.push_back(direction);
    if (std::ranges::any_of(hindered, isWarning))
        asks.push_back(ask(keys::despite, Words::tr("Contact is restricted: why it was made all the same"),
                           Kind::LongText, Need::Optional, clause));
}

std::vector<Ask> asksForContact(const EventName &event, const Case &subject, const Rules &rules, const QString &label) {
    std::vector<Ask> asks{words(label, Need::Asked)};
    addGuarded(asks, event, subject, rules);
    if (hasOthers(subject)) asks.push_back(recipientAsk(subject));
    asks.push_back(ask(keys::answered, Words::tr("Somebody was reached"), Kind::YesNo, Need::Optional));
    return asks;
}

std::vector<Ask> asksForGeneric(const EventName &event, const Case &subject, const Rules &rules) {
    if (isContact(event)) return asksForContact(event, subject, rules, Words::tr("What happened?"));
    if (event == events::note) return {words(Words::tr("What should be remembered?"), Need::Asked)};
    if (event == events::targetExtended)
        return {targetAsk(subject, rules, true), ask(keys::until, Words::tr("New date"), Kind::Day, Need::Required),
                reason(Words::tr("Why is a later date needed, and how was the customer told?"), Need::Required)};
    if (event == events::targetWaived)
        return {targetAsk(subject, rules, false), reason(Words::tr("Why is it not needed?"), Need::Required)};
    if (event == events::closed) return asksForClosing(subject, rules);
    if (event == events::withdrawn) return {reason(Words::tr("Why was it withdrawn?"), Need::Asked)};
    if (event == events::reopened) return reopening::asks(rules);
    return {};
}

bool isAnswer(const Milestone &milestone, const Procedure &procedure) {
    const auto *target = procedure.targetMetBy(milestone.name);
    return (target && target->role == TargetRule::Role::Response) || milestone.kind == Milestone::Kind::Response ||
           milestone.kind == Milestone::Kind::Resolution;
}

bool isLate(const EventName &event, const Case &subject, const Rules &rules) {
    const auto *rule = rules.procedure.targetMetBy(event);
    if (!rule) return false;
    const auto all = targets(rules.policy, rules.procedure, rules.calendar, subject.facts, rules.now);
    const auto target = std::ranges::find(all, rule->id, &Target::id);
    return target != all.end() && target->state == TargetState::Overdue;
}

}  // namespace

std::vector<Ask> asksFor(const EventName &event, const Case &subject, const Rules &rules) {
    if (const Action *action = actionOf(event)) {
        std::vector<Ask> asks = action->asks(subject, rules);
        addGuarded(asks, event, subject, rules);
        return asks;
    }
    const Stage *starts = stageStartedBy(event, rules.procedure);
    const Milestone *milestone = rules.procedure.milestone(event);
    if (!milestone) return starts ? asksForStart(*starts, subject, rules) : asksForGeneric(event, subject, rules);
    std::vector<Ask> asks = milestone->asks;
    const TargetRule *met = rules.procedure.targetMetBy(event);
    if (met && met->kind == TargetRule::Kind::NoEarlier)
        asks.push_back(reason(Words::tr("If it came sooner than this: why the customer wished it so"), Need::Optional,
                              met->clause));
    const auto more = starts ? asksForStart(*starts, subject, rules)
                      : isAnswer(*milestone, rules.procedure)
                          ? asksForAnswer(*milestone, subject, rules)
                          : std::vector{words(Words::tr("Anything to add? It may be left empty."))};
    asks.insert(asks.end(), more.begin(), more.end());
    addGuarded(asks, event, subject, rules);
    return asks;
}

std::vector<QString> remindersFor(const EventName &event, const Case &subject, const Rules &rules) {
    if (const Action *action = actionOf(event); action && action->reminders) return action->reminders(subject, rules);
    std::vector<QString> reminders;
    const Milestone *milestone = rules.procedure.milestone(event);
    if (!milestone) return reminders;
    for (const Expectation &expected : milestone->expects) {
        if (subject.facts.happened.contains(expected.event)) continue;
        const Milestone *wanted = rules.procedure.milestone(expected.event);
        reminders.push_back(Words::tr("“%1” has not been recorded (%2).")
                                .arg(wanted ? wanted->label : expected.event.text(), expected.clause.number));
    }
    const auto &inTouch = rules.procedure.keepInTouch;
    if (inTouch && milestone->kind == Milestone::Kind::Response && !subject.contacts.toldWhen.isKnown() &&
        isLate(event, subject, rules))
        reminders.push_back(
            Words::tr("The customer has not been told when to expect the answer (%1).").arg(inTouch->number));
    return reminders;
}

QJsonObject proposedFor(const EventName &event, const Case &subject, const Rules &rules) {
    const Action *action = actionOf(event);
    return action && action->proposes ? action->proposes(subject, rules) : QJsonObject();
}

}  // namespace redress
