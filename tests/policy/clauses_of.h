// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/policy/policy.h"

namespace redress::test {

// Every clause that a policy cites, wherever it stands.
class ClauseGatherer {
public:
    explicit ClauseGatherer(const Policy &policy) {
        add(policy.roles);
        add(policy.customers);
        for (const Procedure &procedure : policy.procedures) add(procedure);
        add(policy.puttingRight);
        for (const OutsideBody &body : policy.outsideBodies) add(body);
        if (policy.behaviour) add(*policy.behaviour);
        add(policy.learning);
        for (const DutyRule &duty : policy.duties) {
            add(duty.clause);
            add(duty.asks);
        }
    }
    [[nodiscard]] const std::vector<Clause> &found() const { return m_found; }

private:
    void add(const Clause &clause) { m_found.push_back(clause); }
    void add(const std::optional<Clause> &clause) {
        if (clause) m_found.push_back(*clause);
    }
    template <class Rule>
    void add(const std::optional<Rule> &rule) {
        if (rule) add(rule->clause);
    }
    template <class Rule>
    void add(const std::vector<Rule> &rules) {
        for (const Rule &rule : rules) add(rule.clause);
    }

    void add(const Customers &customers) {
        add(customers.kinds);
        if (!customers.channels.empty()) add(customers.channelsClause);
        if (!customers.formats.empty()) add(customers.formatsClause);
        for (const auto &clause : {customers.advocates, customers.representatives, customers.groups,
                                   customers.anonymous, customers.confidence, customers.adjustments, customers.profile})
            add(clause);
    }

    void add(const Stage &stage) {
        add(stage.clause);
        add(stage.reasonToStart);
        add(stage.differentPerson);
        add(stage.movesOn);
    }

    void add(const TargetRule &target) {
        add(target.clause);
        add(target.extension);
        add(target.declinable);
    }

    void add(const Milestone &milestone) {
        add(milestone.clause);
        add(milestone.asks);
        add(milestone.expects);
    }

    void add(const Exclusion &exclusion) {
        add(exclusion.clause);
        add(exclusion.discretion);
    }

    void add(const Procedure &procedure) {
        add(procedure.clause);
        for (const Stage &stage : procedure.stages) add(stage);
        for (const TargetRule &target : procedure.targets) add(target);
        for (const Milestone &milestone : procedure.milestones) add(milestone);
        for (const Exclusion &exclusion : procedure.exclusions) add(exclusion);
        add(procedure.outcomes);
        add(procedure.letters);
        add(procedure.closures);
        add(procedure.deemedReceipts);
        add(procedure.conversion);
        add(procedure.timeLimit);
        if (procedure.timeLimit) add(procedure.timeLimit->recurring);
        add(procedure.restrictionReview);
        for (const auto &clause : {procedure.points, procedure.mediation, procedure.keepInTouch}) add(clause);
    }

    void addEach(std::initializer_list<std::optional<Clause>> clauses) {
        for (const auto &clause : clauses) add(clause);
    }

    void add(const PuttingRight &right) {
        add(right.remedies);
        add(right.grounds);
        add(right.limits);
        add(right.refusals);
        addEach({right.compensation, right.inKind, right.offset, right.keptBeforeClosing});
    }

    void add(const OutsideBody &body) {
        add(body.clause);
        addEach({body.consent, body.exhausted, body.skips, body.binding});
    }

    void add(const BehaviourRules &rules) {
        add(rules.clause);
        add(rules.criteria);
        add(rules.sanctions);
        addEach({rules.warning, rules.review, rules.notice, rules.appeal, rules.advice});
    }

    void add(const LearningRules &rules) {
        add(rules.causes);
        addEach({rules.rootCause, rules.commonality, rules.lessons, rules.published, rules.staff, rules.sample,
                 rules.audit, rules.survey});
    }

    std::vector<Clause> m_found;
};

inline std::vector<Clause> clausesOf(const Policy &policy) {
    return ClauseGatherer(policy).found();
}

}  // namespace redress::test
