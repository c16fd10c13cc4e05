// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/actions/behaviour_asks.h"

#include <QCoreApplication>

#include "core/casework/actions/action.h"
#include "core/casework/actions/behaviour_checks.h"
#include "core/casework/event_names.h"
#include "core/casework/restrictions.h"

namespace redress::behaviour {

using namespace Qt::StringLiterals;

namespace {

using Kind = Ask::Kind;
using Need = Ask::Need;

constexpr auto toldOn = "told_on"_L1;            // the day on which the customer was told of a restriction
constexpr auto adviceGiven = "advice_given"_L1;  // whether they were told where advice is to be had

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Behaviour)
};

Clause clauseOf(const Rules &rules) {
    return rules.policy.behaviour ? rules.policy.behaviour->clause : Clause();
}

Ask reasonAsk(const QString &label, const Clause &clause = {}) {
    return ask(keys::reason, label, Kind::LongText, Need::Required, clause);
}

Ask criterionAsk(const BehaviourRules &rules) {
    Ask which =
        ask(keys::criterion, Words::tr("What it is called in the policy"), Kind::Choice, Need::Required, rules.clause);
    for (const Criterion &one : rules.criteria) which.choices.push_back({one.id.text(), one.name, one.clause.text});
    return which;
}

Ask sanctionsAsk(const Rules &rules, Need need) {
    Ask which = ask(keys::sanctions, Words::tr("What is restricted"), Kind::Several, need, clauseOf(rules));
    if (!rules.policy.behaviour) return which;
    for (const Sanction &one : rules.policy.behaviour->sanctions)
        which.choices.push_back({one.id.text(), one.name, one.clause.text});
    return which;
}

Ask roleAsk(const std::vector<RoleId> &roles, const Policy &policy, Need need, const Clause &clause) {
    Ask who = ask(keys::role, Words::tr("Decided as"), Kind::Choice, need, clause);
    for (const RoleId &id : roles) {
        const PolicyRole *role = policy.role(id);
        who.choices.push_back({id.text(), role ? role->name : id.text(), {}});
    }
    return who;
}

Ask contactAsk() {
    return ask(keys::contact, Words::tr("Whom the customer is to turn to"), Kind::Text, Need::Optional);
}

Ask reviewAsk(const Rules &rules) {
    const bool wanted = rules.policy.behaviour && rules.policy.behaviour->reviewWithin;
    return ask(keys::until, Words::tr("When it is looked at again"), Kind::Day, wanted ? Need::Asked : Need::Optional,
               rules.policy.behaviour ? rules.policy.behaviour->review.value_or(Clause()) : Clause());
}

Ask decisionAsk() {
    Ask decision = ask(keys::decision, Words::tr("What was decided"), Kind::Choice, Need::Required);
    decision.choices = {{u"kept"_s, Words::tr("It stays as it is"), {}},
                        {u"changed"_s, Words::tr("It is changed"), {}},
                        {u"lifted"_s, Words::tr("It is lifted"), {}}};
    return decision;
}

}  // namespace

std::vector<Ask> asksToNote(const Case &, const Rules &rules) {
    std::vector<Ask> asks;
    if (rules.policy.behaviour && !rules.policy.behaviour->criteria.empty())
        asks.push_back(criterionAsk(*rules.policy.behaviour));
    asks.push_back(ask(keys::text, Words::tr("What happened, when, and who was there"), Kind::LongText, Need::Required,
                       clauseOf(rules)));
    return asks;
}

std::vector<Ask> asksToWarn(const Case &, const Rules &rules) {
    std::vector asks{ask(keys::text, Words::tr("What the customer was told, and what follows if it goes on"),
                         Kind::LongText, Need::Required,
                         rules.policy.behaviour ? rules.policy.behaviour->warning.value_or(Clause()) : Clause())};
    if (rules.policy.behaviour && !rules.policy.behaviour->decidedBy.empty())
        asks.push_back(roleAsk(rules.policy.behaviour->decidedBy, rules.policy, Need::Optional, clauseOf(rules)));
    return asks;
}

std::vector<Ask> asksToRestrict(const Case &subject, const Rules &rules) {
    std::vector asks{sanctionsAsk(rules, Need::Required),
                     reasonAsk(Words::tr("Why, as the customer is told"), clauseOf(rules)), contactAsk(),
                     reviewAsk(rules), ask(keys::decidedBy, Words::tr("Decided by"), Kind::Text, Need::Asked)};
    const auto &behaviour = rules.policy.behaviour;
    if (behaviour && !behaviour->decidedBy.empty())
        asks.push_back(roleAsk(behaviour->decidedBy, rules.policy, Need::Asked, clauseOf(rules)));
    if (behaviour && behaviour->warning)
        asks.push_back(ask(keys::despite,
                           subject.behaviour.warned.isKnown()
                               ? Words::tr("If nothing has happened since the warning: why it cannot wait")
                               : Words::tr("If nobody could be warned first: why it cannot wait"),
                           Kind::LongText, isWarned(subject, rules) ? Need::Optional : Need::Required,
                           *behaviour->warning));
    // The notice is written once the restriction stands: neither is wanted at once.
    if (behaviour && behaviour->notice)
        asks.push_back(ask(toldOn, Words::tr("Told in writing on"), Kind::Day, Need::Optional, *behaviour->notice));
    if (behaviour && behaviour->advice)
        asks.push_back(ask(adviceGiven, Words::tr("Told where independent advice is to be had"), Kind::YesNo,
                           Need::Optional, *behaviour->advice));
    return asks;
}

QJsonObject proposedToRestrict(const Case &, const Rules &rules) {
    const QDate last = restrictions::lastReviewDay(rules.now, rules);
    return last.isValid() ? QJsonObject{{keys::until, last.toString(Qt::ISODate)}} : QJsonObject();
}

std::vector<Ask> asksToReview(const Case &, const Rules &rules) {
    Ask review = reviewAsk(rules);
    review.need = Need::Optional;  // nothing is looked at again once it is lifted
    return {decisionAsk(), reasonAsk(Words::tr("Why"), clauseOf(rules)), review, sanctionsAsk(rules, Need::Optional),
            contactAsk()};
}

std::vector<Ask> asksToAppeal(const Case &, const Rules &rules) {
    return {ask(keys::text, Words::tr("What the customer says against it"), Kind::LongText, Need::Required,
                rules.policy.behaviour ? rules.policy.behaviour->appeal.value_or(Clause()) : Clause())};
}

std::vector<Ask> asksToDecideAppeal(const Case &subject, const Rules &rules) {
    std::vector asks = asksToReview(subject, rules);
    asks.insert(asks.begin() + 2, ask(keys::decidedBy, Words::tr("Decided by"), Kind::Text, Need::Asked));
    const auto &behaviour = rules.policy.behaviour;
    if (behaviour && !behaviour->appealTo.empty())
        asks.insert(asks.begin() + 3, roleAsk(behaviour->appealTo, rules.policy, Need::Asked,
                                              behaviour->appeal.value_or(behaviour->clause)));
    return asks;
}

std::vector<Ask> asksToLift(const Case &, const Rules &rules) {
    return {reasonAsk(Words::tr("Why it is no longer needed"), clauseOf(rules))};
}

}  // namespace redress::behaviour
