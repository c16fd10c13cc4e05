// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/award_checks.h"
#include "core/casework/awards.h"
#include "core/casework/event_names.h"
#include "core/casework/promises.h"

namespace redress {

namespace {

using AskKind = Ask::Kind;
using Need = Ask::Need;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compensation)
};

const PuttingRight &rightOf(const Rules &rules) {
    return rules.policy.puttingRight;
}

Clause clauseOf(const Rules &rules) {
    return rightOf(rules).compensation.value_or(Clause());
}

bool hasOmbudsman(const Rules &rules) {
    return std::ranges::find(rules.policy.outsideBodies, OutsideBody::Kind::Ombudsman, &OutsideBody::kind) !=
           rules.policy.outsideBodies.end();
}

bool knowsSetOff(const Rules &rules) {
    return rightOf(rules).offset.has_value();
}

bool knowsRefusal(const Rules &rules) {
    return !rightOf(rules).refusals.empty();
}

// On closed cases too: the Ombudsman looks at a case when it is over.
Result<> mayAward(const Case &, const Rules &) {
    return {};
}

Result<> maySetOff(const Case &subject, const Rules &rules) {
    if (!knowsSetOff(rules))
        return refuse(
            Words::tr("%1 does not reserve the right to set compensation off against arrears: pay what was awarded.")
                .arg(rules.policy.organisation));
    if (awards::moneyLeft(subject).value > 0) return {};
    return refuse(Words::tr("No money has been awarded that could be set off: record the award first."),
                  rightOf(rules).offset->number);
}

Result<> mayRefuse(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    if (!knowsRefusal(rules))
        return refuse(
            Words::tr(
                "The policy names no ground on which compensation is refused: say in the response why there is none."),
            clauseOf(rules).number);
    if (subject.compensationRefused.isEmpty()) return {};
    return refuse(Words::tr("Compensation was refused on this case already: once is enough."),
                  rightOf(rules).refusals.front().clause.number);
}

Ask groundAsk(const Rules &rules) {
    Ask ground = ask(keys::ground, Words::tr("On which ground"), AskKind::Choice, Need::Asked, clauseOf(rules));
    for (const CompensationGround &one : rightOf(rules).grounds)
        ground.choices.push_back({one.id.text(), one.name,
                                  one.kind == CompensationGround::Kind::Statutory
                                      ? Words::tr("A payment that a landlord is obliged to make.")
                                      : Words::tr("A payment that a landlord chooses to make.")});
    return ground;
}

std::vector<Ask> asksToAward(const Case &, const Rules &rules) {
    const auto &right = rightOf(rules);
    std::vector asks{ask(keys::pence, Words::tr("Compensation"), AskKind::Pence,
                         right.inKind ? Need::Optional : Need::Required, clauseOf(rules))};
    if (right.inKind)
        asks.push_back(ask(keys::inKind, Words::tr("In kind: what is given in place of money"), AskKind::Text,
                           Need::Optional, *right.inKind));
    if (!right.grounds.empty()) asks.push_back(groundAsk(rules));
    if (!right.limits.empty()) asks.push_back(awards::decidedAs(rules));
    if (hasOmbudsman(rules))
        asks.push_back(ask(keys::ordered, Words::tr("The Ombudsman ordered it"), AskKind::YesNo, Need::Optional));
    asks.push_back(ask(keys::reason, Words::tr("What is it for?"), AskKind::LongText, Need::Asked));
    return asks;
}

std::vector<Ask> asksToSetOff(const Case &, const Rules &rules) {
    const Clause clause = rightOf(rules).offset.value_or(Clause());
    return {ask(keys::pence, Words::tr("Set off"), AskKind::Pence, Need::Required, clause),
            ask(keys::arrears, Words::tr("Arrears that are owed"), AskKind::Pence, Need::Required, clause),
            ask(keys::despite, Words::tr("Why the Ombudsman's own sum is touched, if it is"), AskKind::Text,
                Need::Optional, clause)};
}

std::vector<Ask> asksToRefuse(const Case &, const Rules &rules) {
    Ask ground = ask(keys::ground, Words::tr("On which ground"), AskKind::Choice, Need::Required, clauseOf(rules));
    for (const CompensationRefusal &one : rightOf(rules).refusals)
        ground.choices.push_back(
            {one.id.text(), one.name, one.closes ? Words::tr("The case is closed with it.") : one.clause.text});
    std::vector asks{ground, ask(keys::reason, Words::tr("Why none is paid, as the customer is told"),
                                 AskKind::LongText, Need::Required, clauseOf(rules))};
    // Who may close a case early decides on what closes it at once.
    Ask role = promises::decidedAs(rules);
    role.need = Need::Asked;
    if (std::ranges::any_of(rightOf(rules).refusals, &CompensationRefusal::closes) && !role.choices.empty())
        asks.push_back(role);
    return asks;
}

// An order says its sum itself: recorded again as an award it would be counted twice.
Result<> checkNotCounted(const Command &command, const Case &subject, const Rules &rules) {
    const Pence sum{command.data.value(keys::pence).toInteger()};
    if (sum.value <= 0 || !command.data.value(keys::ordered).toBool()) return {};
    const auto isThat = [&](const Undertaking &one) {
        return one.kind == Undertaking::Kind::Order && one.pence == sum;
    };
    if (std::ranges::none_of(subject.undertakings, isThat)) return {};
    return refuse(
        Words::tr("%1 is counted with the order already: record that the order was complied with.").arg(sum.toText()),
        clauseOf(rules).number);
}

Result<> checkAward(const Command &command, const Case &subject, const Rules &rules) {
    const auto pence = command.data.value(keys::pence);
    const bool isNothing = pence.isUndefined() || pence.isNull() || pence.toInteger(-1) == 0;
    if (isNothing && textOf(command.data, keys::inKind).isEmpty())
        return refuseMember(keys::pence, Words::tr("Say how much is awarded, or what is given in kind."),
                            clauseOf(rules).number);
    return checkNotCounted(command, subject, rules);
}

// Rent is owed by tenants. A case that does not say from whom it came is left to who knows.
Result<> checkWhoseArrears(const Case &subject, const Rules &rules) {
    const auto &kinds = rightOf(rules).offsetKinds;
    const KindId &kind = subject.details.kind;
    if (kinds.empty() || kind.isEmpty() || std::ranges::find(kinds, kind) != kinds.end()) return {};
    const auto &known = rules.policy.customers.kinds;
    const auto named = std::ranges::find(known, kind, &CustomerKind::id);
    return refuse(
        Words::tr("The complainant is recorded as “%1”, against whose arrears nothing is set off: correct the "
                  "kind of complainant if that is wrong.")
            .arg(named == known.end() ? kind.text() : named->name),
        rightOf(rules).offset->number);
}

Result<> checkSetOff(const Command &command, const Case &subject, const Rules &rules) {
    if (auto tenant = checkWhoseArrears(subject, rules); !tenant) return tenant;
    const QString clause = rightOf(rules).offset->number;
    const Pence sum{command.data.value(keys::pence).toInteger()};
    const Pence arrears{command.data.value(keys::arrears).toInteger()};
    if (sum.value <= 0 || arrears.value <= 0)
        return refuseMember(sum.value <= 0 ? keys::pence : keys::arrears,
                            Words::tr("Say how much is set off, and how much is owed."), clause);
    if (sum > arrears) return refuse(Words::tr("Only %1 is owed: set off that or less.").arg(arrears.toText()), clause);
    const auto isBefore = [&](const Award &award) { return award.at.day() <= command.at.day(); };
    if (std::ranges::none_of(subject.awards, isBefore))
        return refuse(Words::tr("Nothing had been awarded by %1: check the date.").arg(inWords(command.at)), clause);
    const Pence left = awards::moneyLeft(subject);
    if (sum > left)
        return refuse(Words::tr("Only %1 of what was awarded is left: set off that or less.").arg(left.toText()),
                      clause);
    if (sum <= awards::ownMoneyLeft(subject) || !textOf(command.data, keys::despite).isEmpty()) return {};
    return refuseMember(
        keys::despite,
        Words::tr("What the Ombudsman orders is not set off against arrears. If that is done all the same, "
                  "say why: the reason stays on the timeline."),
        clause);
}

const CompensationRefusal *refusalIn(const QJsonObject &data, const Policy &policy) {
    const auto &refusals = policy.puttingRight.refusals;
    const auto found = std::ranges::find(refusals, GroundId(textOf(data, keys::ground)), &CompensationRefusal::id);
    return found == refusals.end() ? nullptr : &*found;
}

Result<> checkMayClose(const CompensationRefusal &refusal, const Command &command, const Rules &rules) {
    const auto &may = rightOf(rules).earlyBy;
    if (!refusal.closes || may.empty() || std::ranges::find(may, RoleId(textOf(command.data, keys::role))) != may.end())
        return {};
    QStringList names;
    for (const Ask::Choice &one : promises::decidedAs(rules).choices) names << one.name;
    return refuseMember(
        keys::role,
        Words::tr("Refusing compensation for this reason closes the case, and that is decided by: %1. Say in "
                  "which of these roles it was decided.")
            .arg(names.join(Words::tr(", "))),
        refusal.clause.number);
}

Result<> checkRefusal(const Command &command, const Case &, const Rules &rules) {
    const CompensationRefusal *refusal = refusalIn(command.data, rules.policy);
    if (!refusal) return {};
    if (auto may = checkMayClose(*refusal, command, rules); !may) return may;
    if (!textOf(command.data, keys::reason).isEmpty()) return {};
    return refuseMember(keys::reason, Words::tr("Say why no compensation is paid: the customer is told."),
                        refusal->clause.number);
}

bool refusalCloses(const Command &command, const Case &, const Rules &rules) {
    const CompensationRefusal *refusal = refusalIn(command.data, rules.policy);
    return refusal && refusal->closes;
}

// The sum itself is folded with those that responses award.
void applyAward(Case &, const Event &, const Policy &) {}

void applySetOff(Case &subject, const Event &event, const Policy &) {
    awards::setOff(subject, Pence{event.data.value(keys::pence).toInteger()});
}

void applyRefusal(Case &subject, const Event &event, const Policy &) {
    subject.compensationRefused = GroundId(textOf(event.data, keys::ground));
}

}  // namespace

std::vector<Action> action::ofCompensation() {
    const auto group = Choice::Group::Right;
    return {{events::compensationAwarded, group, [] { return Words::tr("Award compensation"); }, mayAward, asksToAward,
             checkAward, applyAward},
            {events::compensationSetOff, group, [] { return Words::tr("Set compensation off against arrears"); },
             maySetOff, asksToSetOff, checkSetOff, applySetOff, false, nullptr, knowsSetOff},
            {events::compensationRefused, group, [] { return Words::tr("Refuse compensation"); }, mayRefuse,
             asksToRefuse, checkRefusal, applyRefusal, false, refusalCloses, knowsRefusal}};
}

}  // namespace redress
