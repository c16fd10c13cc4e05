// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/outside_parts.h"
#include "core/casework/event_names.h"
#include "core/casework/exhaustion.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/ways.h"

namespace redress {

namespace {

using Need = Ask::Need;
using Kind = Ask::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outside)
};

bool isByUs(const QJsonObject &data) {
    return data.value(keys::byUs).toBool();
}

std::vector<Ask> asksToRefer(const Case &, const Rules &rules) {
    std::vector asks{outside::bodyAsk(rules),
                     ask(keys::byUs, Words::tr("We sent it there"), Kind::YesNo, Need::Optional)};
    const bool anyConsent = std::ranges::any_of(outside::bodiesFor(rules.policy, rules.procedure.id),
                                                [](const OutsideBody *body) { return body->consent.has_value(); });
    if (anyConsent)
        asks.push_back(
            ask(keys::consent, Words::tr("The customer has agreed in writing"), Kind::YesNo, Need::Optional));
    asks.push_back(ask(keys::reference, Words::tr("Its own reference"), Kind::Text, Need::Optional));
    asks.push_back(ask(keys::reason, Words::tr("Why it goes there"), Kind::LongText, Need::Optional));
    asks.push_back(ask(keys::despite, Words::tr("Why it goes there now, if the policy would have it wait"), Kind::Text,
                       Need::Optional));
    return asks;
}

Result<> checkNotThere(const OutsideBody &body, const Case &subject) {
    const auto *referral = outside::referralTo(body.id, subject);
    if (!referral || referral->ended) return {};
    return refuse(Words::tr("%1 has the case since %2 already.").arg(body.name, inWords(referral->at)),
                  body.clause.number);
}

Result<> checkConsent(const OutsideBody &body, const Command &command) {
    if (!body.consent || command.data.value(keys::consent).toBool()) return {};
    return refuseMember(
        keys::consent,
        Words::tr("A case goes to %1 only with the customer’s consent: record that the customer has agreed in writing.")
            .arg(body.name),
        body.consent->number);
}

// Whether the landlord sends an open case to a body whose turn comes only after the procedure. To one that may be asked
// at any time it can always be sent, and goes on here as well.
bool leavesTheRestOut(const OutsideBody &body, const Command &command, const Case &subject, const Rules &rules) {
    const bool isAnyTime = !body.skips && (body.after.isEmpty() || body.after == events::received);
    return isByUs(command.data) && subject.open && !isAnyTime && !exhaustionOf(subject, rules.procedure, body.after);
}

// Whether the landlord itself may send a case on that it has not answered to the end.
Result<> checkSkipping(const OutsideBody &body, const Command &command, const Case &subject, const Rules &rules) {
    if (!body.skips)
        return refuse(Words::tr("The procedure has not come to its end, and the policy has no shorter way to %1: bring "
                                "it to its end first.")
                          .arg(body.name),
                      body.clause.number);
    const Stage *skipped = rules.procedure.stage(body.skipsStage);
    if (skipped && !subject.facts.happened.contains(skipped->startsAfter)) {
        const Milestone *before = rules.procedure.milestone(skipped->startsAfter);
        return refuse(Words::tr("Only %1 is left out: record “%2” first.")
                          .arg(skipped->name, before ? before->label : skipped->startsAfter.text()),
                      body.skips->number);
    }
    if (!textOf(command.data, keys::reason).isEmpty()) return {};
    return refuseMember(keys::reason,
                        Words::tr("Say why the rest of the procedure is left out: the case ends with it."),
                        body.skips->number);
}

// Where the customer went alone: nobody can forbid it, but the policy would have it looked at first.
Result<> checkOrder(const OutsideBody &body, const Command &command, const Case &subject, const Rules &rules) {
    if (!body.exhausted || !textOf(command.data, keys::despite).isEmpty()) return {};
    const auto ways = waysOpen(subject, rules, nullptr);
    const auto way = std::ranges::find(ways, body.id, &Way::body);
    if (way == ways.end() || way->state == Way::State::AtOnce || way->state == Way::State::Closed) return {};
    if (way->state == Way::State::FromDay && !way->inForce) return {};
    return refuseMember(
        keys::despite,
        way->state == Way::State::FromDay
            ? Words::tr(
                  "%1 takes the case only from %2 on. If the case is there all the same, say why it goes there now.")
                  .arg(body.name, inWords(way->from))
            : Words::tr("%1 takes the case only once the procedure is exhausted. If the case is there all the same, "
                        "say why it goes there now.")
                  .arg(body.name),
        body.exhausted->number);
}

Result<> checkReferral(const Command &command, const Case &subject, const Rules &rules) {
    const OutsideBody *body = outside::namedIn(command.data, rules);
    if (!body) return {};
    if (auto fresh = checkNotThere(*body, subject); !fresh) return fresh;
    if (leavesTheRestOut(*body, command, subject, rules)) {
        if (auto may = checkSkipping(*body, command, subject, rules); !may) return may;
    } else if (auto inOrder = checkOrder(*body, command, subject, rules); !inOrder) {
        return inOrder;
    }
    return checkConsent(*body, command);
}

// A case that the landlord itself sends on before its last answer is at an end here.
bool endsHere(const Command &command, const Case &subject, const Rules &rules) {
    const OutsideBody *body = outside::namedIn(command.data, rules);
    return body && leavesTheRestOut(*body, command, subject, rules);
}

void applyReferral(Case &subject, const Event &event, const Policy &) {
    subject.outside.referrals.push_back({BodyId(textOf(event.data, keys::body)), event.at, isByUs(event.data),
                                         event.data.value(keys::consent).toBool(), textOf(event.data, keys::reference),
                                         false});
}

Result<> mayEnd(const Case &subject, const Rules &) {
    const auto stands = [](const Outside::Referral &one) { return !one.ended; };
    if (std::ranges::any_of(subject.outside.referrals, stands)) return {};
    return refuse(Words::tr("No outside body has the case: record first to which one it went."));
}

std::vector<Ask> asksToEnd(const Case &subject, const Rules &rules) {
    Ask body = ask(keys::body, Words::tr("Who"), Kind::Choice, Need::Required);
    for (const auto &referral : subject.outside.referrals)
        if (!referral.ended)
            body.choices.push_back({referral.body.text(), outside::nameOf(referral.body, rules.policy), {}});
    return {body, ask(keys::reason, Words::tr("How it ended there"), Kind::LongText, Need::Required)};
}

Result<> checkEnd(const Command &command, const Case &subject, const Rules &rules) {
    return outside::mustHaveGone(command, subject, rules);
}

void applyEnd(Case &subject, const Event &event, const Policy &) {
    const BodyId body(textOf(event.data, keys::body));
    for (auto &referral : subject.outside.referrals)
        if (referral.body == body) referral.ended = true;
}

}  // namespace

std::vector<Action> action::ofReferrals() {
    const auto group = Choice::Group::Outside;
    Action referred{events::outsideReferred,
                    group,
                    [] { return Words::tr("It went to somebody outside"); },
                    outside::mayGoOutside,
                    asksToRefer,
                    checkReferral,
                    applyReferral};
    referred.closesIf = endsHere;
    return {referred,
            {events::outsideEnded, group, [] { return Words::tr("It has ended outside"); }, mayEnd, asksToEnd, checkEnd,
             applyEnd}};
}

}  // namespace redress
