// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/timetable.h"

#include "core/base/day_text.h"
#include "core/casework/targets.h"

namespace redress {

Timetable::Timetable(const Policy &policy, const Procedure &procedure, const WorkingCalendar &calendar,
                     const CaseFacts &facts)
    : m_procedure(procedure), m_facts(facts), m_counting{calendar, policy.nonWorkingStart} {}

ReckonedDate Timetable::reckon(const TargetRule &rule) const {
    return reckon(rule, static_cast<int>(m_procedure.targets.size()));
}

Result<> Timetable::mayExtend(const TargetRule &rule, QDate until) const {
    return mayExtend(rule, reckon(rule), until);
}

// `steps` bounds how far a projection may lead back: a policy could name two targets that each wait for the other.
ReckonedDate Timetable::reckon(const TargetRule &rule, int steps) const {
    ReckonedDate reckoned;
    reckoned.starts = reckonedStart(m_procedure, m_facts, rule.from);
    reckoned.countedFrom = reckoned.starts;
    if (!reckoned.starts.isKnown() && steps > 0) project(reckoned, rule, steps - 1);
    if (!reckoned.countedFrom.isKnown()) return reckoned;
    reckoned.unextended = m_counting.after(reckoned.countedFrom, rule.within);
    reckoned.date = reckoned.unextended;
    extend(reckoned, rule);
    return reckoned;
}

void Timetable::project(ReckonedDate &reckoned, const TargetRule &rule, int steps) const {
    if (rule.kind != TargetRule::Kind::Due || rule.role != TargetRule::Role::Response) return;
    for (const TargetRule &producer : m_procedure.targets) {
        if (producer.kind != TargetRule::Kind::Due || producer.metBy != rule.from) continue;
        const When due = reckon(producer, steps).date;
        if (!due.isKnown()) continue;
        reckoned.countedFrom = due;
        reckoned.projectedFrom = producer.id;
        return;
    }
}

void Timetable::extend(ReckonedDate &reckoned, const TargetRule &rule) const {
    const auto moved = m_facts.extensions.constFind(rule.id);
    if (moved == m_facts.extensions.cend()) return;
    if (const auto allowed = mayExtend(rule, reckoned, *moved); allowed)
        reckoned.date = When::on(*moved);
    else
        reckoned.refusedExtension = allowed.error();
}

Result<> Timetable::mayExtend(const TargetRule &rule, const ReckonedDate &reckoned, QDate until) const {
    if (!rule.extension)
        return refuse(tr("%1 cannot be moved: the policy has no extension for it.").arg(rule.name), rule.clause.number);
    const QString clause = rule.extension->clause.number;
    if (!WorkingCalendar::covers(until)) return refuse(tr("Give the day to which %1 is moved.").arg(rule.name), clause);
    if (!reckoned.unextended.isKnown())
        return refuse(tr("%1 cannot be moved yet: it has no date that could be moved.").arg(rule.name), clause);
    const QDate due = reckoned.unextended.day();
    if (until <= due)
        return refuse(tr("%1 is due on %2 as it is: give a later day to move it to.").arg(rule.name, inWords(due)),
                      clause);
    if (!rule.extension->atMost) return {};
    const Counting pastDue{m_counting.calendar, NonWorkingStart::AsIs};
    const QDate latest = pastDue.after(When::on(due), *rule.extension->atMost).day();
    if (until > latest)
        return refuse(tr("%1 may be moved to %2 at the latest: %3 past %4.")
                          .arg(rule.name, inWords(latest), rule.extension->atMost->toText(), inWords(due)),
                      clause);
    return {};
}

}  // namespace redress
