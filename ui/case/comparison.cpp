// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/comparison.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/common/dates.h"

namespace redress {

Comparison::Comparison(const Policy &other, const CaseFile &file, const WorkingCalendar &calendar, const When &now)
    : m_other(other),
      m_file(file),
      m_calendar(calendar),
      m_now(now),
      m_procedure(other.id == file.policy->id ? nullptr : other.procedure(file.subject.procedure)) {}

std::optional<Explanation> Comparison::of(const TargetId &target) const {
    if (!m_procedure) return {};
    return explain(m_other, *m_procedure, m_calendar, m_file.subject.facts, target, m_now);
}

const TargetRule *Comparison::response() const {
    std::vector<const TargetRule *> responses;
    for (const auto &rule : m_procedure->targets)
        if (rule.role == TargetRule::Role::Response) responses.push_back(&rule);
    if (responses.empty()) return nullptr;
    const auto same = std::ranges::find(responses, m_file.subject.stage(), &TargetRule::stage);
    if (same != responses.end()) return *same;
    return m_file.subject.stages.size() <= 1 ? responses.front() : responses.back();
}

std::optional<Explanation> Comparison::ofResponse() const {
    const TargetRule *rule = m_procedure ? response() : nullptr;
    return rule ? of(rule->id) : std::nullopt;
}

QString Comparison::sentence(const std::optional<Explanation> &explanation) const {
    if (!explanation || !explanation->target.date.isKnown()) return {};
    return QCoreApplication::translate("Comparison", "%1 would give %2: %3", "a policy, a day, how it was counted")
        .arg(m_other.reference, dates::inFull(explanation->target.date.day()),
             sentences(*explanation, m_other).value(1));
}

}  // namespace redress
