// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/award_checks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/awards.h"
#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/points.h"

namespace redress::awards {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compensation)
};

Pence sumIn(const QJsonObject &data) {
    return Pence{data.value(keys::pence).toInteger()};
}

QString nameOf(const RoleId &id, const Policy &policy) {
    const PolicyRole *role = policy.role(id);
    return role ? role->name : id.text();
}

// What everybody may award whom the policy names: above it, it matters who decides. Null where it never does.
const CompensationLimit *leastOf(const Policy &policy) {
    const CompensationLimit *least = nullptr;
    for (const CompensationLimit &limit : policy.puttingRight.limits)
        if (limit.upTo && (!least || *limit.upTo < *least->upTo)) least = &limit;
    return least;
}

QString whoMayAward(Pence sum, const Policy &policy) {
    QStringList names;
    for (const CompensationLimit &limit : policy.puttingRight.limits)
        if (!limit.upTo || sum <= *limit.upTo) names << nameOf(limit.role, policy);
    return names.join(Words::tr(", "));
}

Result<> askForRole(Pence sum, const Clause &clause, const Policy &policy) {
    const QString who = whoMayAward(sum, policy);
    return refuseMember(keys::role,
                        who.isEmpty()
                            ? Words::tr("%1 is more than anybody may award by this policy.").arg(sum.toText())
                            : Words::tr("%1 is more than everybody may award: say in which role it was decided. "
                                        "Those who may: %2.")
                                  .arg(sum.toText(), who),
                        clause.number);
}

// Each sum is held against the limit of the role that decides it. A policy limits what somebody may sign for, not what
// a case may cost: two awards, each within somebody's limit, may come to more.
Result<> checkAuthority(Pence sum, const RoleId &role, const Policy &policy) {
    const CompensationLimit *least = leastOf(policy);
    if (!least || sum <= *least->upTo) return {};
    const auto limit = std::ranges::find(policy.puttingRight.limits, role, &CompensationLimit::role);
    if (limit == policy.puttingRight.limits.end()) return askForRole(sum, least->clause, policy);
    if (!limit->upTo || sum <= *limit->upTo) return {};
    return refuse(Words::tr("%1 is above what a “%2” may award, which is %3: somebody with more authority decides it.")
                      .arg(sum.toText(), nameOf(role, policy), limit->upTo->toText()),
                  limit->clause.number);
}

Result<> checkNotRefused(const Case &subject, const Policy &policy) {
    const auto &refusals = policy.puttingRight.refusals;
    if (subject.compensationRefused.isEmpty()) return {};
    const auto ground = std::ranges::find(refusals, subject.compensationRefused, &CompensationRefusal::id);
    return refuse(Words::tr("Compensation was refused on this case: reopen it if that was wrong."),
                  ground == refusals.end() ? QString() : ground->clause.number);
}

// Whether an outside body's word has to be followed; a policy that names none, as older registers hold them, leaves
// open which are.
bool canOrder(const BodyId &id, const Policy &policy) {
    const OutsideBody *body = policy.outsideBody(id);
    return body ? body->kind == OutsideBody::Kind::Ombudsman : policy.outsideBodies.empty();
}

Clause orderClause(const Rules &rules) {
    for (const OutsideBody *body : outside::bodiesFor(rules.policy, rules.procedure.id))
        if (body->kind == OutsideBody::Kind::Ombudsman) return outside::complianceClause(body->id, rules.policy);
    return rules.policy.puttingRight.compensation.value_or(Clause());
}

// An order comes from somebody who has, or had, the case.
Result<> checkOrdered(const Command &command, const Case &subject, const Rules &rules) {
    const auto mayHaveOrdered = [&](const Outside::Referral &one) {
        return canOrder(one.body, rules.policy) && one.at.day() <= command.at.day();
    };
    if (std::ranges::any_of(subject.outside.referrals, mayHaveOrdered)) return {};
    return refuse(Words::tr("By %1 the case had gone to nobody who could order it: record first that it went to the "
                            "Ombudsman, and what was ordered.")
                      .arg(inWords(command.at)),
                  orderClause(rules).number);
}

OutcomeId outcomeWith(const Command &command, const Procedure &procedure) {
    const QString given = textOf(command.data, keys::outcome);
    return given.isEmpty() ? outcomeOf(command.data, procedure) : OutcomeId(given);
}

// What was found at any stage, with what the command itself says. Nothing while the stage that the case is at is
// undecided: it may yet find otherwise.
std::vector<Outcome::Finding> findingsMade(const Command &command, const Case &subject, const Procedure &procedure) {
    std::vector<OutcomeId> outcomes{outcomeWith(command, procedure)};
    if (outcomes.front().isEmpty() && (subject.stages.empty() || subject.stages.back().outcome.isEmpty())) return {};
    for (const StageRun &run : subject.stages) outcomes.push_back(run.outcome);
    std::vector<Outcome::Finding> findings;
    for (const OutcomeId &id : outcomes)
        if (const Outcome *outcome = procedure.outcome(id)) findings.push_back(outcome->finding);
    return findings;
}

bool holdsFor(const CompensationGround &ground, const std::vector<Outcome::Finding> &findings) {
    return ground.forFindings.empty() || std::ranges::any_of(findings, [&](Outcome::Finding one) {
               return std::ranges::find(ground.forFindings, one) != ground.forFindings.end();
           });
}

// An award that names no ground stands on the one that holds for what was found, if there is one.
Result<> checkGround(const Command &command, const Case &subject, const Rules &rules) {
    const auto findings = findingsMade(command, subject, rules.procedure);
    const GroundId named(textOf(command.data, keys::ground));
    const auto &grounds = rules.policy.puttingRight.grounds;
    const auto isMeant = [&](const CompensationGround &ground) {
        return named.isEmpty() ? !ground.forFindings.empty() : ground.id == named;
    };
    const auto ground = std::ranges::find_if(grounds, isMeant);
    if (findings.empty() || ground == grounds.end() || holdsFor(*ground, findings)) return {};
    return refuseMember(
        keys::ground,
        Words::tr("Compensation on the ground “%1” is for complaints that were found so, and this one was "
                  "not: name another ground, or award nothing.")
            .arg(ground->name),
        ground->clause.number);
}

// Money awarded that no promise speaks of yet.
Pence notPromised(const Case &subject) {
    Pence left;
    for (const Award &award : subject.awards)
        if (award.inKind.isEmpty()) left.value += award.pence.value;
    for (const Undertaking &one : subject.undertakings)
        if (one.kind == Undertaking::Kind::Promise && one.state != Undertaking::State::Released)
            left.value -= one.pence.value;
    return left;
}

std::vector<QJsonObject> promisesIn(const Command &command) {
    if (command.event == events::promiseMade) return {command.data};
    std::vector<QJsonObject> promises;
    for (const auto &promise : command.data.value(keys::promises).toArray()) promises.push_back(promise.toObject());
    return promises;
}

// Who answers promises as well, unless the promise itself says otherwise.
RoleId roleOf(const QJsonObject &promise, const Command &command) {
    const QString own = textOf(promise, keys::role);
    return RoleId(own.isEmpty() ? textOf(command.data, keys::role) : own);
}

}  // namespace

Result<> check(const Command &command, const Case &subject, const Rules &rules) {
    if (!canAward(command.event) || command.event == events::outsideOrdered) return {};
    const Pence sum = sumIn(command.data);
    if (sum.value <= 0 && textOf(command.data, keys::inKind).isEmpty()) return {};
    // What the Ombudsman orders is paid, whoever signs for it.
    if (command.data.value(keys::ordered).toBool()) return checkOrdered(command, subject, rules);
    if (auto open = checkNotRefused(subject, rules.policy); !open) return open;
    if (rules.carriedOver) return {};
    if (auto founded = checkGround(command, subject, rules); !founded) return founded;
    return checkAuthority(sum, RoleId(textOf(command.data, keys::role)), rules.policy);
}

Result<> checkPromised(const Command &command, const Case &subject, const Rules &rules) {
    Pence awarded = notPromised(subject);
    if (command.event != events::promiseMade) awarded.value += sumIn(command.data).value;
    for (const QJsonObject &promise : promisesIn(command)) {
        const Pence sum = sumIn(promise);
        const bool isAwarded = sum <= awarded;
        awarded.value -= sum.value;
        if (sum.value <= 0 || isAwarded) continue;
        if (auto open = checkNotRefused(subject, rules.policy); !open) return open;
        if (auto may = checkAuthority(sum, roleOf(promise, command), rules.policy); !may) return may;
    }
    return {};
}

bool dependOnRole(const Policy &policy) {
    return leastOf(policy) != nullptr;
}

// Of a role without a sum, any sum.
Ask decidedAs(const Rules &rules) {
    const PuttingRight &right = rules.policy.puttingRight;
    Ask role = ask(keys::role, Words::tr("Decided as"), Ask::Kind::Choice, Ask::Need::Asked,
                   right.compensation.value_or(Clause()));
    for (const CompensationLimit &limit : right.limits)
        role.choices.push_back({limit.role.text(), nameOf(limit.role, rules.policy),
                                limit.upTo ? Words::tr("Up to %1.").arg(limit.upTo->toText()) : Words::tr("Any sum.")});
    return role;
}

}  // namespace redress::awards
