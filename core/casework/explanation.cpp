// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/explanation.h"

#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/targets.h"
#include "core/casework/timetable.h"

namespace redress {

namespace {

int skipped(const std::vector<ExplainedDay> &days, DayKind::Is why) {
    const auto isSkipped = [why](const ExplainedDay &day) { return !day.count && day.kind.is == why; };
    return static_cast<int>(std::ranges::count_if(days, isSkipped));
}

std::optional<int> countOf(QDate day, const Explanation &explanation, const WorkingCalendar &calendar) {
    const QDate zero = explanation.dayZero;
    if (day < zero) return {};
    if (day == zero) return 0;
    if (!explanation.within.skipsNonWorkingDays()) return static_cast<int>(zero.daysTo(day));
    if (!calendar.isWorkingDay(day)) return {};
    return calendar.workingDaysBetween(zero, day);
}

std::vector<ExplainedDay> daysOf(const Explanation &explanation, const WorkingCalendar &calendar) {
    std::vector<ExplainedDay> days;
    const When &end = explanation.target.date;
    if (!end.isKnown() || explanation.within.unit == Duration::Unit::Months) return days;
    for (QDate day = explanation.countedFrom.day(); day <= end.day(); day = day.addDays(1))
        days.push_back({day, countOf(day, explanation, calendar), calendar.kindOf(day)});
    return days;
}

QString nameOf(const Procedure &procedure, const EventName &event) {
    const Milestone *milestone = procedure.milestone(event);
    return milestone ? milestone->label : QString();
}

void addRule(Explanation &explanation, const Procedure &procedure, const TargetRule &rule) {
    explanation.targetName = rule.name;
    explanation.startEvent = rule.from;
    explanation.startName = nameOf(procedure, rule.from);
    explanation.within = rule.within;
    explanation.clause = rule.clause;
    explanation.extension = rule.extension;
}

void addReckoning(Explanation &explanation, const Procedure &procedure, const ReckonedDate &reckoned,
                  const CaseFacts &facts) {
    explanation.startIsReceipt = reckoned.starts.isKnown() && !facts.happened.contains(explanation.startEvent);
    explanation.countedFrom = reckoned.countedFrom;
    if (reckoned.isExtended()) explanation.unextended = reckoned.unextended.day();
    if (reckoned.refusedExtension) explanation.refusedExtension = reckoned.refusedExtension->message;
    explanation.projectedFrom = reckoned.projectedFrom;
    if (const TargetRule *producer = procedure.target(reckoned.projectedFrom))
        explanation.projectedFromName = producer->name;
}

void addCounting(Explanation &explanation, const Policy &policy, const WorkingCalendar &calendar) {
    explanation.division = calendar.division();
    explanation.lastPublishedYear = calendar.lastPublishedYear();
    if (!explanation.countedFrom.isKnown()) return;
    const Counting counting{calendar, policy.nonWorkingStart};
    explanation.dayZero = counting.dayZero(explanation.countedFrom, explanation.within.unit);
    explanation.rolledStart = explanation.dayZero != explanation.countedFrom.day();
    explanation.days = daysOf(explanation, calendar);
}

}  // namespace

int Explanation::weekendDays() const {
    return skipped(days, DayKind::Is::Weekend);
}

int Explanation::bankHolidays() const {
    return skipped(days, DayKind::Is::BankHoliday);
}

int Explanation::closures() const {
    return skipped(days, DayKind::Is::Closure);
}

std::optional<Explanation> explain(const Policy &policy, const Procedure &procedure, const WorkingCalendar &calendar,
                                   const CaseFacts &facts, const TargetId &target, const When &now) {
    const TargetRule *rule = procedure.target(target);
    if (!rule) return {};
    const std::vector<Target> all = targets(policy, procedure, calendar, facts, now);
    Explanation explanation;
    explanation.target = *std::ranges::find(all, target, &Target::id);
    addRule(explanation, procedure, *rule);
    addReckoning(explanation, procedure, Timetable(policy, procedure, calendar, facts).reckon(*rule), facts);
    addCounting(explanation, policy, calendar);
    return explanation;
}

}  // namespace redress
