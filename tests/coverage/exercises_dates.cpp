// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/bars.h"
#include "core/casework/targets.h"
#include "tests/casework/day_walk.h"
#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

namespace {

timetable::Row rowOf(const TargetRule &rule) {
    timetable::Row row;
    row.count = rule.within.count;
    switch (rule.within.unit) {
        case Duration::Unit::WorkingDays:
            row.unit = u"wd"_s;
            break;
        case Duration::Unit::CalendarDays:
            row.unit = u"cd"_s;
            break;
        case Duration::Unit::Weeks:
            row.unit = u"weeks"_s;
            break;
        case Duration::Unit::Hours:
        case Duration::Unit::ClockHours:  // the same from a Thursday to a Friday
            row.unit = u"hours"_s;
            break;
        case Duration::Unit::Months:
            row.unit = u"months"_s;
            break;
    }
    return row;
}

std::vector<Target> reckoned(const Road &, const Policy &policy, const Procedure &procedure, const Calendars &calendars,
                             const CaseFacts &facts) {
    return targets(policy, procedure, calendars.of(policy.division), facts, *When::fromText(u"2026-02-01"_s));
}

}  // namespace

// From Thursday 5 March 2026 at ten, as a wall calendar has it.
QString target(const QString &policy, const QStringList &parts) {
    if (parts.size() < 3) return {};
    Road road(policy, parts[0]);
    const auto *rule = road.procedure().target(TargetId(parts[2]));
    const QString start = u"2026-03-05T10:00"_s;
    CaseFacts facts;
    facts.happened.insert(events::received, *When::fromText(start));
    facts.happened.insert(rule->from, *When::fromText(start));
    const auto all = reckoned(road, *road.desk().policy, road.procedure(), road.desk().calendars, facts);
    const auto found = std::ranges::find(all, rule->id, &Target::id);
    const timetable::DayWalk walk(idOf(road.desk().policy->division));
    const bool countsMonths = rule->within.unit == Duration::Unit::Months;
    const bool countsHours =
        rule->within.unit == Duration::Unit::Hours || rule->within.unit == Duration::Unit::ClockHours;
    const QString wanted = countsMonths ? QDate(2026, 3, 5).addMonths(rule->within.count).toString(Qt::ISODate)
                                        : walk.date(rowOf(*rule), start);
    const QString date = countsHours ? found->date.toText() : found->date.day().toString(Qt::ISODate);
    return is(date, wanted, rule->name);
}

QString extension(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const auto *rule = road.procedure().target(TargetId(parts[2]));
    CaseFacts facts;
    for (const auto &event : {events::received, rule->from}) facts.happened.insert(event, When::on(QDate(2026, 3, 5)));
    const auto &calendar = road.desk().calendars.of(road.desk().policy->division);
    const auto all = reckoned(road, *road.desk().policy, road.procedure(), road.desk().calendars, facts);
    const QDate due = std::ranges::find(all, rule->id, &Target::id)->date.day();
    const auto may = [&](QDate until) {
        return mayExtend(*road.desk().policy, road.procedure(), calendar, facts, rule->id, until);
    };
    if (const auto next = may(calendar.addWorkingDays(due, 1)); !next) return next.error().message;
    if (!rule->extension->atMost) return may(due.addYears(1)) ? QString() : u"a cap that the policy does not set"_s;
    const Duration &most = *rule->extension->atMost;
    const QDate lastDay = most.unit == Duration::Unit::Weeks ? due.addDays(qint64(7) * most.count)
                                                             : calendar.addWorkingDays(due, most.count);
    if (const auto last = may(lastDay); !last) return last.error().message;
    const auto beyond = may(lastDay.addDays(1));
    return is(beyond ? taken : beyond.error().clause, rule->extension->clause.number, u"a day more"_s);
}

QString declinable(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    if (const QString wrong = road.record(EventName(parts[2] + u"-declined"_s)); !wrong.isEmpty()) return wrong;
    const auto all = targets(*road.desk().policy, road.procedure(), road.desk().rules().calendar,
                             road.desk().subject.facts, road.desk().now);
    const auto found = std::ranges::find(all, TargetId(parts[2]), &Target::id);
    return found->state == TargetState::Waived ? QString() : u"it is still to be met"_s;
}

QString deemedReceipt(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    for (const DeemedReceipt &receipt : road.procedure().deemedReceipts) {
        if (parts.size() > 2 && receipt.of.text() != parts[2]) continue;
        Road each(policy, parts[0]);
        if (const QString wrong = each.leadTo(receipt.of); !wrong.isEmpty()) return wrong;
        if (const QString wrong = each.record(receipt.of, {{u"sent_by"_s, u"post"_s}}); !wrong.isEmpty()) return wrong;
        const timetable::DayWalk walk(idOf(road.desk().policy->division));
        const QDate wanted = walk.walk(QDate::fromString(each.day(), Qt::ISODate), receipt.postDays);
        if (each.desk().subject.facts.at(receipt.received).day() != wanted) return u"not received then"_s;
    }
    return {};
}

QString timeLimit(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0], {{u"issue_arose"_s, u"2020-01-01"_s}});
    const auto bars = barsOf(road.desk().subject, road.desk().rules());
    if (bars.size() != 1) return u"an old issue is not noticed"_s;
    Road last(policy, parts[0]);
    const QDate received(2026, 1, 5);
    const int months = last.procedure().timeLimit->within.count;
    Road justInTime(policy, parts[0], {{u"issue_arose"_s, received.addMonths(-months).toString(Qt::ISODate)}});
    if (!barsOf(justInTime.desk().subject, justInTime.desk().rules()).empty()) return u"the last day is refused"_s;
    if (!last.procedure().timeLimit->recurring) return {};
    Road recurring(policy, parts[0], {{u"issue_arose"_s, u"2020-01-01"_s}, {u"recurring"_s, true}});
    return barsOf(recurring.desk().subject, recurring.desk().rules()).empty() ? QString() : u"what recurs is refused"_s;
}

QString exclusion(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    for (const Exclusion &one : road.procedure().exclusions) {
        if (parts.size() > 2 && one.id.text() != parts[2]) continue;
        Road each(policy, parts[0]);
        const QString id = one.id.text();
        const QString found = each.clauseAgainst(events::refused, {{u"exclusion"_s, id}, {u"reason"_s, QString()}});
        if (found != one.clause.number) return is(found, one.clause.number, u"a refusal that is not explained"_s);
        if (!one.becomes.isEmpty()) {
            const QString instead = each.clauseAgainst(events::refused, {{u"exclusion"_s, id}});
            if (instead != one.clause.number) return is(instead, one.clause.number, u"refused instead of dealt with"_s);
            if (const QString wrong = each.record(events::reclassified, {{u"procedure"_s, one.becomes.text()}});
                !wrong.isEmpty())
                return wrong;
            continue;
        }
        const QString role = one.by.empty() ? QString() : one.by.front().text();
        if (!one.by.empty() && each.clauseAgainst(events::refused, {{u"exclusion"_s, id}}) != one.clause.number)
            return u"%1: anybody may decide it"_s.arg(one.name);
        const bool leavesChoice = one.discretion || !one.unless.isEmpty();
        if ((each.clauseAgainst(events::setAside, {{u"exclusion"_s, id}}) == taken) != leavesChoice)
            return u"%1: the choice is not the policy’s"_s.arg(one.name);
        if (const QString wrong = each.record(events::refused, {{u"exclusion"_s, id}, {u"role"_s, role}});
            !wrong.isEmpty())
            return wrong;
        if (each.desk().subject.standing.refusal->exclusion != one.id) return u"it is not kept under which rule"_s;
    }
    return {};
}

QString closure(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const auto *rule = road.procedure().closure(ClosureId(parts[2]));
    const QJsonObject closing{{u"because"_s, rule->id.text()}};
    const bool hasCondition = rule->attempts > 0 || !rule->by.empty();
    const QString wanted = hasCondition ? rule->clause.number : taken;
    if (const QString found = road.clauseAgainst(events::closed, closing); found != wanted)
        return is(found, wanted, u"closed at once, by anybody"_s);
    for (int i = 0; i < rule->attempts; ++i) {
        if (const QString wrong = road.record(events::call, {{u"answered"_s, false}}); !wrong.isEmpty()) return wrong;
    }
    QJsonObject whole = closing;
    if (!rule->by.empty()) whole.insert(u"role"_s, rule->by.front().text());
    return is(road.clauseAgainst(events::closed, whole), taken, u"closed as the policy has it"_s);
}

}  // namespace redress::test::exercises
