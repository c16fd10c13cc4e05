// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reckoning.h"

#include "core/casework/lateness.h"
#include "core/casework/pending.h"
#include "core/casework/targets.h"
#include "core/casework/undertakings.h"
#include "core/store/row_values.h"

namespace redress {

namespace {

QVariant inTarget(const Target &target) {
    if (target.kind != TargetRule::Kind::Due || target.state == TargetState::Waived || !target.metOn.isKnown())
        return {};
    if (!target.date.isKnown()) return {};
    // What was done before its target began to run (an answer that no acknowledgement went before) is held against the
    // projected day.
    if (target.state == TargetState::Projected) return isPast(target.metOn, target.date) ? 0 : 1;
    return target.state == TargetState::Met ? 1 : 0;
}

// A target of a stage that has not come near has no date yet and is nothing to list.
bool isWorthARow(const Target &target) {
    return target.starts.isKnown() || target.date.isKnown() || target.metOn.isKnown() ||
           target.state == TargetState::Waived;
}

}  // namespace

Reckoning::Reckoning(const Case &subject, const Policy &policy, const WorkingCalendar &calendar, const When &now)
    : m_case(subject),
      m_procedure(*policy.procedure(subject.procedure)),
      m_targets(targets(policy, m_procedure, calendar, subject.facts, now)),
      m_calendar(calendar),
      m_now(now),
      m_warningLead(policy.warningLead) {}

std::map<QString, QVariantList> Reckoning::targetRows() const {
    std::map<QString, QVariantList> rows;
    for (const Target &target : m_targets)
        if (isWorthARow(target)) rows[target.id.text()] = rowOf(target);
    for (const Undertaking &one : m_case.undertakings) rows[one.target().text()] = rowOf(one);
    return rows;
}

Reckoning::Next Reckoning::next() const {
    if (!m_case.open) return {};
    const Target *target = firstPending(m_targets, m_case, m_procedure);
    const Undertaking *owed = undertakings::firstStanding(m_case);
    if (owed && (!target || fallsDueBefore(When::on(owed->due), target->date)))
        return {owed->target(), isoText(owed->due)};
    return target ? Next{target->id, target->date.toText()} : Next();
}

QVariant Reckoning::inTargetOf(const StageId &stage, TargetRule::Role role) const {
    for (const Target &target : m_targets) {
        const TargetRule &rule = *m_procedure.target(target.id);
        if (rule.stage() == stage && rule.role == role) return inTarget(target);
    }
    return {};
}

QVariantList Reckoning::rowOf(const Target &target) const {
    return {kindWord(target.kind),
            roleWord(m_procedure.target(target.id)->role),
            row::textOf(target.starts),
            row::textOf(target.date),
            row::textOf(target.metOn),
            inTarget(target),
            target.state == TargetState::Waived ? 1 : 0,
            target.extended ? 1 : 0,
            target.published ? 1 : 0,
            isPending(target, m_case, m_procedure) ? 1 : 0,
            QStringLiteral(""),
            QStringLiteral("")};
}

QVariantList Reckoning::rowOf(const Undertaking &undertaking) const {
    const Target target = undertakings::asTarget(undertaking, m_calendar, m_now, m_warningLead);
    return {idOf(undertaking.kind),
            undertakingWord(),
            row::textOf(target.starts),
            row::textOf(target.date),
            row::textOf(target.metOn),
            inTarget(target),
            target.state == TargetState::Waived ? 1 : 0,
            target.extended ? 1 : 0,
            1,
            undertaking.stands() ? 1 : 0,
            row::some(undertaking.text),
            row::some(undertaking.owner)};
}

}  // namespace redress
