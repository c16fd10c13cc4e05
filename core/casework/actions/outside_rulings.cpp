// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/outside_parts.h"
#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/points.h"
#include "core/casework/undertakings.h"

namespace redress {

namespace {

using Need = Ask::Need;
using Kind = Ask::Kind;
using Owed = Undertaking::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outside)
};

// Bodies share their vocabulary: the same finding of two of them is one choice.
Ask findingAsk(const Rules &rules) {
    Ask finding = ask(keys::finding, Words::tr("What it found"), Kind::Choice, Need::Optional);
    for (const OutsideBody *body : outside::bodiesFor(rules.policy, rules.procedure.id)) {
        for (const auto &one : body->findings)
            if (std::ranges::find(finding.choices, one.id.text(), &Ask::Choice::id) == finding.choices.end())
                finding.choices.push_back({one.id.text(), one.name, body->name});
    }
    if (rules.policy.outsideBodies.empty()) finding.kind = Kind::Text;
    return finding;
}

Ask pointAsk(const Case &subject) {
    Ask point = ask(keys::point, Words::tr("On which point (left empty: on the whole)"), Kind::Choice, Need::Optional);
    for (const Point *one : openPoints(subject)) point.choices.push_back({QString::number(one->number), one->text, {}});
    return point;
}

std::vector<Ask> asksForFinding(const Case &subject, const Rules &rules) {
    std::vector asks{outside::bodyAsk(rules), findingAsk(rules)};
    if (!openPoints(subject).empty()) asks.push_back(pointAsk(subject));
    asks.push_back(ask(keys::text, Words::tr("In its words"), Kind::LongText, Need::Optional));
    asks.push_back(
        ask(keys::reason, Words::tr("Why it found anew, where it had found before"), Kind::Text, Need::Optional));
    return asks;
}

Result<> checkVocabulary(const OutsideBody &body, const QJsonObject &data) {
    const FindingId finding(textOf(data, keys::finding));
    const auto known = std::ranges::find(body.findings, finding, &OutsideBody::Finding::id);
    if (known != body.findings.end()) return {};
    if (body.findings.empty() && !textOf(data, keys::text).isEmpty() && finding.isEmpty()) return {};
    if (body.findings.empty())
        return refuseMember(
            keys::text,
            Words::tr("The policy lists no findings of %1: write in its words what it found.").arg(body.name),
            body.clause.number);
    QStringList names;
    for (const auto &one : body.findings) names << one.name;
    return refuseMember(keys::finding,
                        Words::tr("Say what %1 found: %2.", "the last is a list to choose from")
                            .arg(body.name, names.join(Words::tr(", "))),
                        body.clause.number);
}

Result<> checkPoint(const OutsideBody &body, const QJsonObject &data, const Case &subject) {
    if (!data.contains(keys::point) || !openPoints(subject).empty()) return {};
    return refuseMember(keys::point,
                        Words::tr("No points of complaint are listed on the case: add them first, or record what was "
                                  "found on the whole case."),
                        body.clause.number);
}

// One finding for each point; another on the same is a review, and says why it came.
Result<> checkFindsOnce(const OutsideBody &body, const QJsonObject &data, const Case &subject) {
    const int point = pointNumber(data.value(keys::point));
    const auto same = std::ranges::find_if(subject.outside.findings, [&](const Outside::Finding &one) {
        return one.body == body.id && one.point == point;
    });
    if (same == subject.outside.findings.end() || !textOf(data, keys::reason).isEmpty()) return {};
    return refuseMember(keys::reason,
                        Words::tr("%1 gave a finding on the same matter on %2 already: say why it found anew.")
                            .arg(body.name, inWords(same->at)),
                        body.clause.number);
}

Result<> checkFinding(const Command &command, const Case &subject, const Rules &rules) {
    if (auto there = outside::mustHaveGone(command, subject, rules); !there) return there;
    const OutsideBody *body = outside::namedIn(command.data, rules);
    if (!body) return {};
    if (auto known = checkVocabulary(*body, command.data); !known) return known;
    if (auto listed = checkPoint(*body, command.data, subject); !listed) return listed;
    return checkFindsOnce(*body, command.data, subject);
}

std::vector<Ask> asksForOrder(const Case &, const Rules &rules) {
    return {outside::bodyAsk(rules), ask(keys::text, Words::tr("What it orders"), Kind::LongText, Need::Required),
            ask(keys::until, Words::tr("By when it is to be done"), Kind::Day, Need::Required),
            ask(keys::pence, Words::tr("Compensation that it orders"), Kind::Pence, Need::Optional),
            ask(keys::owner, Words::tr("Who sees to it"), Kind::Text, Need::Optional)};
}

bool orders(const OutsideBody &body) {
    return body.binding || body.kind == OutsideBody::Kind::Ombudsman;
}

Result<> checkOrder(const Command &command, const Case &subject, const Rules &rules) {
    if (auto there = outside::mustHaveGone(command, subject, rules); !there) return there;
    const OutsideBody *body = outside::namedIn(command.data, rules);
    if (body && !orders(*body))
        return refuse(Words::tr("%1 recommends and does not order: record it as a recommendation.").arg(body->name),
                      body->clause.number);
    const bool isMoney = command.data.value(keys::pence).toInteger() > 0;
    if (body && isMoney && body->kind != OutsideBody::Kind::Ombudsman)
        return refuse(Words::tr("Only an ombudsman orders compensation: what %1 asks for is the landlord’s to award.")
                          .arg(body->name),
                      body->clause.number);
    const Clause clause = body ? body->binding.value_or(body->clause) : Clause();
    if (textOf(command.data, keys::until).isEmpty())
        return refuseMember(keys::until, Words::tr("Say by when the order is to be done."), clause.number);
    return undertakings::checkDay(command, keys::until, clause);
}

// That of the first order that stands or, where none does, of the last.
Clause complianceClause(const Case &subject, const Rules &rules) {
    Clause clause;
    for (const Undertaking &one : subject.undertakings) {
        if (one.kind != Owed::Order) continue;
        clause = outside::complianceClause(one.body, rules.policy);
        if (one.stands()) break;
    }
    return clause;
}

Result<> mayComply(const Case &subject, const Rules &rules) {
    if (undertakings::anyStands(subject, Owed::Order)) return {};
    return refuse(Words::tr("No order is waiting to be complied with: record the order first."),
                  complianceClause(subject, rules).number);
}

std::vector<Ask> asksToComply(const Case &subject, const Rules &rules) {
    const Clause clause = complianceClause(subject, rules);
    return {undertakings::which(keys::order, Words::tr("Which order"), subject, Owed::Order, clause),
            ask(keys::proof, Words::tr("What shows that it was done"), Kind::LongText, Need::Required, clause)};
}

Result<> checkCompliance(const Command &command, const Case &subject, const Rules &rules) {
    if (!command.data.contains(keys::order)) return {};
    return undertakings::checkStands(command, keys::order, subject, Owed::Order, complianceClause(subject, rules));
}

void applyFinding(Case &subject, const Event &event, const Policy &) {
    subject.outside.findings.push_back(
        {BodyId(textOf(event.data, keys::body)), FindingId(textOf(event.data, keys::finding)),
         pointNumber(event.data.value(keys::point)), textOf(event.data, keys::text), event.at});
}

void applyOrder(Case &subject, const Event &event, const Policy &) {
    Undertaking order;
    order.kind = Owed::Order;
    order.text = textOf(event.data, keys::text);
    order.owner = textOf(event.data, keys::owner);
    order.due = undertakings::dayIn(event.data, keys::until);
    order.body = BodyId(textOf(event.data, keys::body));
    order.pence = {event.data.value(keys::pence).toInteger()};
    order.since = event.at;
    undertakings::enter(subject, std::move(order));
}

void applyCompliance(Case &subject, const Event &event, const Policy &) {
    undertakings::keep(subject, Owed::Order, undertakings::numberIn(event.data, keys::order), event.at,
                       textOf(event.data, keys::proof));
}

}  // namespace

std::vector<Action> action::ofRulings() {
    const auto group = Choice::Group::Outside;
    return {{events::outsideFound, group, [] { return Words::tr("Somebody outside has found"); }, outside::mayGoOutside,
             asksForFinding, checkFinding, applyFinding},
            {events::outsideOrdered, group, [] { return Words::tr("Somebody outside has ordered"); },
             outside::mayGoOutside, asksForOrder, checkOrder, applyOrder},
            {events::outsideComplied, group, [] { return Words::tr("An order was complied with"); }, mayComply,
             asksToComply, checkCompliance, applyCompliance}};
}

}  // namespace redress
