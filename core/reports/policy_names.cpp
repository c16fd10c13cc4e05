// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/policy_names.h"

#include <algorithm>
#include <set>

namespace redress {

std::vector<StageKey> PolicyNames::stages(const std::map<StageKey, Counts> &seen) const {
    std::vector<StageKey> found;
    const auto take = [&found](const StageKey &key) {
        if (std::ranges::find(found, key) == found.end()) found.push_back(key);
    };
    for (const auto &policy : m_policies) {
        for (const Procedure &each : policy->procedures) {
            if (!each.isComplaint) continue;
            for (const Stage &stage : each.stages) {
                const StageKey key{each.id, stage.id};
                if (policy == m_policies.front() || seen.contains(key)) take(key);
            }
        }
    }
    for (const auto &[key, counts] : seen) take(key);
    return found;
}

std::vector<ProcedureId> PolicyNames::others(const std::map<ProcedureId, Counts> &seen) const {
    std::vector<ProcedureId> found;
    if (!m_policies.empty())
        for (const Procedure &each : m_policies.front()->procedures)
            if (!each.isComplaint) found.push_back(each.id);
    for (const auto &[id, counts] : seen)
        if (std::ranges::find(found, id) == found.end()) found.push_back(id);
    return found;
}

std::vector<OutcomeId> PolicyNames::outcomes() const {
    std::vector<OutcomeId> found;
    for (const auto &policy : m_policies)
        for (const Procedure &each : policy->procedures)
            for (const Outcome &outcome : each.outcomes)
                if (each.isComplaint && std::ranges::find(found, outcome.id) == found.end())
                    found.push_back(outcome.id);
    return found;
}

const Procedure *PolicyNames::procedure(const ProcedureId &id) const {
    for (const auto &policy : m_policies)
        if (const Procedure *found = policy->procedure(id)) return found;
    return nullptr;
}

bool PolicyNames::severalComplaintProcedures() const {
    std::set<QString> ids;
    for (const auto &policy : m_policies)
        for (const Procedure &each : policy->procedures)
            if (each.isComplaint) ids.insert(each.id.text());
    return ids.size() > 1;
}

QString PolicyNames::ofStage(const StageKey &key) const {
    QString name = key.stage.text();
    for (const auto &policy : m_policies) {
        const Procedure *of = policy->procedure(key.procedure);
        const Stage *stage = of ? of->stage(key.stage) : nullptr;
        if (!stage) continue;
        name = stage->name;
        break;
    }
    return severalComplaintProcedures() ? QStringLiteral("%1: %2").arg(ofProcedure(key.procedure), name) : name;
}

QString PolicyNames::ofOutcome(const OutcomeId &id) const {
    for (const auto &policy : m_policies)
        for (const Procedure &each : policy->procedures)
            if (const Outcome *outcome = each.isComplaint ? each.outcome(id) : nullptr) return outcome->name;
    return id.text();
}

QString PolicyNames::ofProcedure(const ProcedureId &id) const {
    const Procedure *found = procedure(id);
    return found ? found->name : id.text();
}

QString PolicyNames::ofExclusion(const ExclusionKey &key) const {
    QString name = key.exclusion.text();
    for (const auto &policy : m_policies) {
        const Procedure *of = policy->procedure(key.procedure);
        const Exclusion *exclusion = of ? of->exclusion(key.exclusion) : nullptr;
        if (!exclusion) continue;
        name = QStringLiteral("%1 (%2)").arg(exclusion->name, exclusion->clause.number);
        break;
    }
    return severalComplaintProcedures() ? QStringLiteral("%1: %2").arg(ofProcedure(key.procedure), name) : name;
}

bool PolicyNames::hasTarget(const StageKey &key, TargetRule::Role role) const {
    return std::ranges::any_of(m_policies, [&](const auto &policy) {
        const Procedure *of = policy->procedure(key.procedure);
        return of && std::ranges::any_of(of->targets, [&](const TargetRule &rule) {
                   return rule.kind == TargetRule::Kind::Due && rule.role == role && rule.stage() == key.stage;
               });
    });
}

}  // namespace redress
