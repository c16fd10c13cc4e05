// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/promises.h"

#include <QCoreApplication>

#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/award_checks.h"
#include "core/casework/event_names.h"
#include "core/casework/undertakings.h"

namespace redress {

namespace {

using AskKind = Ask::Kind;
using Need = Ask::Need;

constexpr auto promised = Undertaking::Kind::Promise;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Promises)
};

Clause clauseOf(const Rules &rules) {
    return rules.policy.puttingRight.keptBeforeClosing.value_or(Clause());
}

// On closed cases too: what is still owed is kept, moved or let go there.
Result<> mustStand(const Case &subject, const Rules &rules) {
    if (undertakings::anyStands(subject, promised)) return {};
    return refuse(Words::tr("No promise stands on this case: make one first."), clauseOf(rules).number);
}

std::vector<Ask> asksToMake(const Case &, const Rules &rules) {
    std::vector<Ask> asks;
    const auto &remedies = rules.policy.puttingRight.remedies;
    if (!remedies.empty()) {
        Ask remedy =
            ask(keys::remedy, Words::tr("Which remedy"), AskKind::Choice, Need::Required, remedies.front().clause);
        for (const Remedy &one : remedies) remedy.choices.push_back({one.id.text(), one.name, one.clause.text});
        asks.push_back(remedy);
    }
    asks.push_back(ask(keys::until, Words::tr("By when"), AskKind::Day, Need::Required, clauseOf(rules)));
    asks.push_back(
        ask(keys::owner, Words::tr("Who sees to it, if not the case's officer"), AskKind::Text, Need::Optional));
    asks.push_back(ask(keys::pence, Words::tr("Sum, of a payment"), AskKind::Pence, Need::Optional));
    if (awards::dependOnRole(rules.policy)) asks.push_back(awards::decidedAs(rules));
    asks.push_back(ask(keys::text, Words::tr("What is promised"), AskKind::LongText, Need::Required, clauseOf(rules)));
    return asks;
}

std::vector<Ask> asksToKeep(const Case &subject, const Rules &rules) {
    return {
        undertakings::which(keys::promise, Words::tr("Which promise"), subject, promised, clauseOf(rules)),
        ask(keys::proof, Words::tr("What shows that it was done"), AskKind::LongText, Need::Required, clauseOf(rules))};
}

std::vector<Ask> asksToMove(const Case &subject, const Rules &rules) {
    return {undertakings::which(keys::promise, Words::tr("Which promise"), subject, promised, clauseOf(rules)),
            ask(keys::until, Words::tr("New day"), AskKind::Day, Need::Required, clauseOf(rules)),
            ask(keys::reason, Words::tr("Why, and how the customer was told"), AskKind::LongText, Need::Required,
                clauseOf(rules))};
}

std::vector<Ask> asksToChase(const Case &subject, const Rules &rules) {
    return {undertakings::which(keys::promise, Words::tr("Which promise"), subject, promised, clauseOf(rules)),
            ask(keys::text, Words::tr("Who was asked, and what they said"), AskKind::LongText, Need::Asked)};
}

std::vector<Ask> asksToRelease(const Case &subject, const Rules &rules) {
    std::vector asks{undertakings::which(keys::promise, Words::tr("Which promise"), subject, promised, clauseOf(rules)),
                     ask(keys::reason, Words::tr("Why it will not be kept, and what the customer was told"),
                         AskKind::LongText, Need::Required, clauseOf(rules))};
    if (Ask role = promises::decidedAs(rules); !role.choices.empty()) asks.push_back(role);
    return asks;
}

Result<> checkMade(const Command &command, const Case &subject, const Rules &rules) {
    if (auto whole = promises::check(command.data, command, rules); !whole) return whole;
    return awards::checkPromised(command, subject, rules);
}

Result<> checkStands(const Command &command, const Case &subject, const Rules &rules) {
    return undertakings::checkStands(command, keys::promise, subject, promised, clauseOf(rules));
}

Result<> checkMoved(const Command &command, const Case &subject, const Rules &rules) {
    if (auto stands = checkStands(command, subject, rules); !stands) return stands;
    const auto *promise = undertakings::named(command.data, keys::promise, subject, promised);
    if (undertakings::dayIn(command.data, keys::until) == promise->due)
        return refuseMember(keys::until,
                            Words::tr("“%1” is due that day already: give another day.").arg(promise->text),
                            clauseOf(rules).number);
    return undertakings::checkDay(command, keys::until, clauseOf(rules));
}

Result<> checkReleased(const Command &command, const Case &subject, const Rules &rules) {
    if (auto stands = checkStands(command, subject, rules); !stands) return stands;
    return promises::checkMayEndEarly(command, rules);
}

int numberOf(const Event &event) {
    return undertakings::numberIn(event.data, keys::promise);
}

void make(Case &subject, const Event &event, const Policy &) {
    promises::enter(subject, event.data, event.at);
}

void keep(Case &subject, const Event &event, const Policy &) {
    undertakings::keep(subject, promised, numberOf(event), event.at, textOf(event.data, keys::proof));
}

void move(Case &subject, const Event &event, const Policy &) {
    undertakings::move(subject, promised, numberOf(event), undertakings::dayIn(event.data, keys::until));
}

void chase(Case &subject, const Event &event, const Policy &) {
    undertakings::chase(subject, promised, numberOf(event));
}

void release(Case &subject, const Event &event, const Policy &) {
    undertakings::release(subject, promised, numberOf(event), event.at, textOf(event.data, keys::reason));
}

}  // namespace

std::vector<Action> action::ofPromises() {
    const auto group = Choice::Group::Right;
    return {{events::promiseMade, group, [] { return Words::tr("Promise something"); }, mustBeOpen, asksToMake,
             checkMade, make},
            {events::promiseKept, group, [] { return Words::tr("A promise was kept"); }, mustStand, asksToKeep,
             checkStands, keep},
            {events::promiseChased, group, [] { return Words::tr("Chase a promise"); }, mustStand, asksToChase,
             checkStands, chase},
            {events::promiseMoved, group, [] { return Words::tr("Move a promise's day"); }, mustStand, asksToMove,
             checkMoved, move},
            {events::promiseReleased, group, [] { return Words::tr("Let a promise go"); }, mustStand, asksToRelease,
             checkReleased, release}};
}

}  // namespace redress
