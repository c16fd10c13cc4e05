// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/targets.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "core/casework/lateness.h"
#include "core/casework/timetable.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

TargetState stateOfDue(const Target &target, const WorkingCalendar &calendar, const When &now, int warningLead) {
    if (!target.starts.isKnown()) return TargetState::Projected;
    if (!target.date.isKnown()) return target.metOn.isKnown() ? TargetState::Met : TargetState::Running;
    if (target.metOn.isKnown()) return isPast(target.metOn, target.date) ? TargetState::Missed : TargetState::Met;
    if (isPast(now, target.date)) return TargetState::Overdue;
    if (now.day() == target.date.day()) return TargetState::DueToday;
    const int left = calendar.workingDaysBetween(now.day(), target.date.day());
    return left <= warningLead ? TargetState::Approaching : TargetState::Running;
}

TargetState stateOfLasts(const Target &target, const When &now) {
    if (!target.starts.isKnown() || !target.date.isKnown()) return TargetState::NotOpen;
    return isPast(now, target.date) ? TargetState::Closed : TargetState::Open;
}

TargetState stateFrom(const When &date, const When &now) {
    if (!date.isKnown()) return TargetState::NotOpen;
    const bool reached = date.hasTime() ? now.moment() >= date.moment() : now.day() >= date.day();
    return reached ? TargetState::Open : TargetState::NotOpen;
}

TargetState stateOfNoEarlier(const Target &target, const When &now) {
    if (!target.starts.isKnown()) return TargetState::Projected;
    if (!target.metOn.isKnown()) return stateFrom(target.date, now);
    return target.metOn.day() < target.date.day() ? TargetState::Missed : TargetState::Met;
}

// An agreed day and a count of calendar days hold whatever days turn out to be bank holidays.
bool restsOnPublished(const TargetRule &rule, const ReckonedDate &reckoned, const WorkingCalendar &calendar) {
    if (!rule.within.skipsNonWorkingDays() || !reckoned.date.isKnown() || reckoned.isExtended()) return true;
    return calendar.isPublished(reckoned.countedFrom.day(), reckoned.date.day());
}

Target targetOf(const TargetRule &rule, const ReckonedDate &reckoned, const WorkingCalendar &calendar,
                const CaseFacts &facts) {
    Target target;
    target.id = rule.id;
    target.kind = rule.kind;
    target.starts = reckoned.starts;
    target.date = reckoned.date;
    if (!rule.metBy.isEmpty()) target.metOn = facts.at(rule.metBy);
    if (isWaived(facts, rule.id)) target.state = TargetState::Waived;
    target.extended = reckoned.isExtended();
    target.published = restsOnPublished(rule, reckoned, calendar);
    return target;
}

}  // namespace

std::vector<Target> targets(const Policy &policy, const Procedure &procedure, const WorkingCalendar &calendar,
                            const CaseFacts &facts, const When &now) {
    const Timetable timetable(policy, procedure, calendar, facts);
    std::vector<Target> targets;
    targets.reserve(procedure.targets.size());
    for (const TargetRule &rule : procedure.targets) {
        Target target = targetOf(rule, timetable.reckon(rule), calendar, facts);
        target.state = stateOf(target, calendar, now, policy.warningLead);
        if (target.date.isKnown()) target.workingDaysLeft = calendar.workingDaysBetween(now.day(), target.date.day());
        targets.push_back(target);
    }
    return targets;
}

TargetState stateOf(const Target &target, const WorkingCalendar &calendar, const When &now, int warningLead) {
    if (target.state == TargetState::Waived) return TargetState::Waived;
    switch (target.kind) {
        case TargetRule::Kind::Due:
            return stateOfDue(target, calendar, now, warningLead);
        case TargetRule::Kind::Lasts:
            return stateOfLasts(target, now);
        case TargetRule::Kind::Opens:
            return stateFrom(target.date, now);
        case TargetRule::Kind::NoEarlier:
            return stateOfNoEarlier(target, now);
    }
    Q_UNREACHABLE();
}

When reckonedStart(const Procedure &procedure, const CaseFacts &facts, const EventName &event) {
    const auto recorded = facts.happened.constFind(event);
    if (recorded != facts.happened.cend()) return *recorded;
    const bool startsEntry = event.text().endsWith(".started"_L1) && event.text().chopped(8) == procedure.entry.text();
    return startsEntry ? facts.at(events::received) : When();
}

bool isMovedOut(const TargetRule &rule, const CaseFacts &facts) {
    if (!rule.extension || rule.extension->times == 0) return false;
    return facts.timesExtended.value(rule.id) >= rule.extension->times;
}

bool isWaived(const CaseFacts &facts, const TargetId &target) {
    return facts.waivers.contains(target) || facts.happened.contains(EventName(target.text() + u"-declined"_s));
}

Result<> mayExtend(const Policy &policy, const Procedure &procedure, const WorkingCalendar &calendar,
                   const CaseFacts &facts, const TargetId &target, QDate until) {
    const TargetRule *rule = procedure.target(target);
    if (!rule)
        return refuse(QCoreApplication::translate("Timetable", "There is no target “%1” in the procedure “%2”.")
                          .arg(target.text(), procedure.name));
    return Timetable(policy, procedure, calendar, facts).mayExtend(*rule, until);
}

}  // namespace redress
