// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/reader/double_names.h"
#include "core/policy/reader/reference_checks.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ruleId = [](const auto &rule) { return rule.id.text(); };

void checkOffsetKinds(const Policy &policy, const JsonNode &list) {
    const auto &kinds = policy.puttingRight.offsetKinds;
    const auto &known = policy.customers.kinds;
    checkDoubles(list, kinds, [](const KindId &kind) { return kind.text(); });
    for (size_t i = 0; i < kinds.size(); ++i)
        if (std::ranges::find(known, kinds[i], &CustomerKind::id) == known.end())
            list.at(qsizetype(i))
                .complain(
                    QCoreApplication::translate(
                        "PolicyReader", "This policy has no kind of complainant “%1”; add it or correct the name.")
                        .arg(kinds[i].text()));
}

void checkPuttingRight(const Policy &policy, const JsonNode &node) {
    const PuttingRight &right = policy.puttingRight;
    checkDoubles(node.at(u"remedies"_s), right.remedies, ruleId);
    checkDoubles(node.at(u"grounds"_s), right.grounds, ruleId);
    checkDoubles(node.at(u"refusals"_s), right.refusals, ruleId);
    const JsonNode limits = node.at(u"limits"_s);
    for (size_t i = 0; i < right.limits.size(); ++i)
        checkRoleName(policy, right.limits[i].role, limits.at(qsizetype(i)).at(u"role"_s));
    checkDoubles(limits, right.limits, [](const CompensationLimit &limit) { return limit.role.text(); });
    checkRoleNames(policy, right.earlyBy, node.at(u"early_by"_s));
    checkOffsetKinds(policy, node.at(u"offset_kinds"_s));
}

void checkBehaviour(const Policy &policy, const JsonNode &node) {
    if (!policy.behaviour) return;
    const BehaviourRules &rules = *policy.behaviour;
    checkDoubles(node.at(u"criteria"_s), rules.criteria, ruleId);
    const JsonNode sanctions = node.at(u"sanctions"_s);
    checkDoubles(sanctions, rules.sanctions, ruleId);
    for (size_t i = 0; i < rules.sanctions.size(); ++i)
        checkDoubles(sanctions.at(qsizetype(i)).at(u"guards"_s), rules.sanctions[i].guards,
                     [](const Sanction::Guard &guard) { return guard.event.text(); });
    checkRoleNames(policy, rules.decidedBy, node.at(u"decided_by"_s));
    checkRoleNames(policy, rules.appealTo, node.at(u"appeal_to"_s));
}

void checkLearning(const LearningRules &rules, const JsonNode &node) {
    const auto questionId = [](const Ask::Choice &question) { return question.id; };
    checkDoubles(node.at(u"causes"_s), rules.causes, ruleId);
    checkDoubles(node.at(u"audit_questions"_s), rules.auditQuestions, questionId);
    checkDoubles(node.at(u"survey_questions"_s), rules.surveyQuestions, questionId);
}

bool canBeCounted(const EventName &event, const Policy &policy) {
    return event.isEmpty() || event.text() == "received"_L1 || event.text() == "closed"_L1 ||
           std::ranges::any_of(policy.procedures,
                               [&](const Procedure &procedure) { return procedure.milestone(event) != nullptr; });
}

void checkDutyAsk(const Policy &policy, const Ask &ask, const JsonNode &node) {
    checkDoubles(node.at(u"choices"_s), ask.choices, [](const Ask::Choice &choice) { return choice.id; });
    checkRoleNames(policy, ask.roles, node.at(u"roles"_s));
    if (!ask.notBefore.isEmpty())
        node.at(u"not_before"_s)
            .complain(QCoreApplication::translate("PolicyReader",
                                                  "A duty belongs to no case and has no targets; remove this here."));
}

void checkDuty(const Policy &policy, const DutyRule &duty, const JsonNode &node) {
    checkRoleName(policy, duty.owner, node.at(u"owner"_s));
    if (duty.afterCount && !canBeCounted(duty.afterCount->event, policy))
        node.at(u"after_count"_s)
            .at(u"event"_s)
            .complain(
                QCoreApplication::translate(
                    "PolicyReader", "No procedure of this policy has a milestone “%1”; add it or correct the name.")
                    .arg(duty.afterCount->event.text()));
    const JsonNode asks = node.at(u"asks"_s);
    checkDoubles(asks, duty.asks, [](const Ask &ask) { return ask.key; });
    for (size_t i = 0; i < duty.asks.size(); ++i) checkDutyAsk(policy, duty.asks[i], asks.at(qsizetype(i)));
}

}  // namespace

void checkAfterResponse(const Policy &policy, const JsonNode &file) {
    checkPuttingRight(policy, file.at(u"putting_right"_s));
    checkBehaviour(policy, file.at(u"behaviour"_s));
    checkLearning(policy.learning, file.at(u"learning"_s));
    const JsonNode duties = file.at(u"duties"_s);
    checkDoubles(duties, policy.duties, ruleId);
    for (size_t i = 0; i < policy.duties.size(); ++i) checkDuty(policy, policy.duties[i], duties.at(qsizetype(i)));
}

}  // namespace redress
