// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/outside_bodies.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/counting.h"
#include "core/casework/event_names.h"
#include "core/casework/undertakings.h"

namespace redress::outside {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outside)
};

bool takes(const OutsideBody &body, const Procedure &procedure) {
    if (body.procedures.empty()) return procedure.isComplaint;
    return std::ranges::find(body.procedures, procedure.id) != body.procedures.end();
}

}  // namespace

std::vector<const OutsideBody *> bodiesFor(const Policy &policy, const ProcedureId &procedure) {
    std::vector<const OutsideBody *> found;
    const Procedure *whose = policy.procedure(procedure);
    if (!whose) return found;
    for (const OutsideBody &body : policy.outsideBodies)
        if (takes(body, *whose)) found.push_back(&body);
    return found;
}

bool concerns(const OutsideBody &body, const Case &subject, const Procedure &procedure) {
    if (body.subjects.isEmpty()) return true;
    QStringList said{subject.details.service, subject.details.category};
    const auto &refusal = subject.standing.refusal;
    const Exclusion *exclusion = refusal ? procedure.exclusion(refusal->exclusion) : nullptr;
    if (exclusion) said << exclusion->name;
    return std::ranges::any_of(
        body.subjects, [&](const QString &wanted) { return !said.filter(wanted, Qt::CaseInsensitive).isEmpty(); });
}

const OutsideBody *namedIn(const QJsonObject &data, const Rules &rules) {
    const OutsideBody *body = rules.policy.outsideBody(BodyId(textOf(data, keys::body)));
    return body && takes(*body, rules.procedure) ? body : nullptr;
}

Ask bodyAsk(const Rules &rules) {
    Ask which = ask(keys::body, Words::tr("Who"), Ask::Kind::Choice, Ask::Need::Required);
    for (const OutsideBody *body : bodiesFor(rules.policy, rules.procedure.id))
        which.choices.push_back({body->id.text(), body->name, {}});
    if (rules.policy.outsideBodies.empty()) which.kind = Ask::Kind::Text;
    return which;
}

const Outside::Referral *referralTo(const BodyId &body, const Case &subject) {
    const auto &referrals = subject.outside.referrals;
    const auto found = std::ranges::find(referrals.rbegin(), referrals.rend(), body, &Outside::Referral::body);
    return found == referrals.rend() ? nullptr : &*found;
}

bool isKnown(const Rules &rules) {
    return rules.procedure.isComplaint || !bodiesFor(rules.policy, rules.procedure.id).empty();
}

Result<> mayGoOutside(const Case &, const Rules &rules) {
    if (isKnown(rules)) return {};
    return refuse(Words::tr("“%1” is no complaint: nobody outside takes it.").arg(rules.procedure.name),
                  rules.procedure.clause.number);
}

Result<> mustHaveGone(const Command &command, const Case &subject, const Rules &rules) {
    const BodyId id(textOf(command.data, keys::body));
    const OutsideBody *body = namedIn(command.data, rules);
    if (id.isEmpty() || (!body && !rules.policy.outsideBodies.empty())) return {};
    const QString clause = body ? body->clause.number : QString();
    const auto *referral = referralTo(id, subject);
    if (!referral)
        return refuse(Words::tr("The case has not gone to %1: record that first.").arg(nameOf(id, rules.policy)),
                      clause);
    if (command.at.day() >= referral->at.day()) return {};
    return refuse(Words::tr("%1 is before the case went to %2 (%3): check the date.")
                      .arg(inWords(command.at), nameOf(id, rules.policy), inWords(referral->at)),
                  clause);
}

bool isOwed(const EventName &event) {
    return event == events::outsideRequested || event == events::outsideRecommended;
}

QDate answerBy(const Command &command, const Rules &rules) {
    const QDate given = undertakings::dayIn(command.data, keys::until);
    const OutsideBody *body = namedIn(command.data, rules);
    if (given.isValid() || !body || !body->answerWithin) return given;
    const Counting counting{rules.calendar, rules.policy.nonWorkingStart};
    return counting.after(When::on(command.at.day()), *body->answerWithin).day();
}

Clause complianceClause(const BodyId &body, const Policy &policy) {
    const OutsideBody *known = policy.outsideBody(body);
    return known ? known->binding.value_or(known->clause) : Clause();
}

Result<> checkIsNotOwed(const TargetId &target, const Case &subject, const Policy &policy) {
    const auto owed = std::ranges::find(subject.undertakings, target, &Undertaking::target);
    if (owed == subject.undertakings.end() || owed->body.isEmpty()) return {};
    const QString clause = complianceClause(owed->body, policy).number;
    if (owed->kind == Undertaking::Kind::Order)
        return refuse(Words::tr("An order is complied with: it can be neither excused nor moved."), clause);
    return refuse(
        Words::tr("“%1” is what %2 asked for: record the answer to it.").arg(owed->text, nameOf(owed->body, policy)),
        clause);
}

QString nameOf(const BodyId &body, const Policy &policy) {
    const OutsideBody *known = policy.outsideBody(body);
    return known ? known->name : body.text();
}

}  // namespace redress::outside
