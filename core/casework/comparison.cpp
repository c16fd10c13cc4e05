// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/comparison.h"

#include <algorithm>

#include "core/casework/targets.h"
#include "core/casework/timetable.h"

namespace redress {

CaseComparison::CaseComparison(const Policy &other, const Policy &own, const Case &subject,
                               const WorkingCalendar &calendar, const When &now)
    : m_other(other),
      m_own(own),
      m_case(subject),
      m_calendar(calendar),
      m_now(now),
      m_procedure(other.id == own.id ? nullptr : other.procedure(subject.procedure)) {}

std::vector<ComparedTarget> CaseComparison::targets() const {
    std::vector<ComparedTarget> compared;
    if (!m_procedure) return compared;
    for (auto &target : redress::targets(m_other, *m_procedure, m_calendar, m_case.facts, m_now)) {
        if (!target.date.isKnown()) continue;
        const TargetRule *rule = m_procedure->target(target.id);
        compared.push_back({std::move(target), rule, inTime(*rule)});
    }
    return compared;
}

std::optional<bool> CaseComparison::inTime(const StageId &stage, TargetRule::Role role) const {
    if (!m_procedure) return {};
    const auto rule = std::ranges::find_if(m_procedure->targets, [&](const TargetRule &one) {
        return one.kind == TargetRule::Kind::Due && one.role == role && one.stage() == stage;
    });
    return rule == m_procedure->targets.end() ? std::nullopt : inTime(*rule);
}

std::optional<bool> CaseComparison::inTime(const TargetRule &rule) const {
    if (rule.kind != TargetRule::Kind::Due || rule.metBy.isEmpty()) return {};
    Target target;
    target.metOn = m_case.facts.at(rule.metBy);
    if (!target.metOn.isKnown() || isWaived(m_case.facts, rule.id)) return {};
    const ReckonedDate reckoned = Timetable(m_other, *m_procedure, m_calendar, m_case.facts).reckon(rule);
    if (!reckoned.date.isKnown()) return {};
    target.starts = reckoned.countedFrom;
    target.date = reckoned.date;
    return stateOf(target, m_calendar, m_now, m_other.warningLead) == TargetState::Met;
}

std::vector<PolicyDifference> CaseComparison::differences() const {
    if (!m_procedure) return {};
    return differencesFor(m_case, *m_own.procedure(m_case.procedure), m_other, *m_procedure);
}

std::optional<Explanation> CaseComparison::explained(const TargetId &target) const {
    if (!m_procedure) return {};
    return explain(m_other, *m_procedure, m_calendar, m_case.facts, target, m_now);
}

const TargetRule *CaseComparison::response() const {
    std::vector<const TargetRule *> responses;
    for (const auto &rule : m_procedure->targets)
        if (rule.role == TargetRule::Role::Response) responses.push_back(&rule);
    if (responses.empty()) return nullptr;
    const auto same = std::ranges::find(responses, m_case.stage(), &TargetRule::stage);
    if (same != responses.end()) return *same;
    return m_case.stages.size() <= 1 ? responses.front() : responses.back();
}

std::optional<Explanation> CaseComparison::explainedResponse() const {
    const TargetRule *rule = m_procedure ? response() : nullptr;
    return rule ? explained(rule->id) : std::nullopt;
}

}  // namespace redress
