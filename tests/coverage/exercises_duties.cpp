// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "core/matters/decide_duty.h"
#include "core/matters/fold_duty.h"
#include "core/matters/matter_events.h"
#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

namespace {

// A duty of a landlord whose register began on 1 January 2024, seen from the middle of 2026 on.
struct DutyDesk {
    DutyDesk(const QString &policyId, const QString &dutyId, std::vector<QDate> counted = {})
        : policy(Desk::shipped(policyId)), rule(*policy->duty(DutyId(dutyId))) {
        duty.id = rule.id;
        rules.counted = std::move(counted);
    }

    // Where it comes round by itself nothing has to be done for that.
    [[nodiscard]] QString makeDue() {
        if (rule.everyMonths > 0 || rule.nextOn.isValid() || rule.afterCount) return {};
        return record(events::dutyArisen, {{u"reason"_s, u"It came up"_s}});
    }
    [[nodiscard]] Result<Event> tryOut(const EventName &event, const QJsonObject &data) const {
        return decide({event, rules.now, u"Joan Pike"_s, data}, duty, rules);
    }
    [[nodiscard]] QString record(const EventName &event, const QJsonObject &data) {
        const auto decided = tryOut(event, data);
        if (!decided) return u"%1: %2"_s.arg(event.text(), decided.error().message);
        apply(duty, *decided);
        return {};
    }
    [[nodiscard]] QString clauseAgainst(const EventName &event, const QJsonObject &data) const {
        const auto decided = tryOut(event, data);
        return decided ? taken : decided.error().clause;
    }
    [[nodiscard]] std::optional<DutyOccurrence> next() const {
        const auto all = occurrences(duty, rules);
        const auto *open = firstOpen(all);
        return open ? std::optional(*open) : std::nullopt;
    }

    std::shared_ptr<const Policy> policy;
    const DutyRule &rule;
    Calendars calendars;
    Duty duty;
    DutyRules rules{*policy,           rule, calendars.of(policy->division),
                    QDate(2024, 1, 1), {},   *When::fromText(u"2026-06-30T12:00"_s)};
};

// What the text asks for, filled in as a person would.
QJsonObject whole(const DutyRule &rule) {
    QJsonObject data{{u"text"_s, u"As every time"_s}};
    for (const Ask &ask : rule.asks) {
        if (ask.kind == Ask::Kind::Names) data.insert(ask.key, QJsonArray{u"Lee Moss"_s});
        if (ask.kind == Ask::Kind::Text || ask.kind == Ask::Kind::LongText) data.insert(ask.key, u"As it was"_s);
        if (ask.kind == Ask::Kind::Day) data.insert(ask.key, u"2026-06-29"_s);
        if (ask.kind == Ask::Kind::YesNo) data.insert(ask.key, true);
        if (ask.kind == Ask::Kind::Several) data.insert(ask.key, QJsonArray{ask.choices.front().id});
    }
    return data;
}

// The last day of the months that a first occurrence is about, or the day that the text names, whichever way the
// policy puts it; months are walked one by one.
QDate naturalEnd(const DutyDesk &desk) {
    const DutyRule &rule = desk.rule;
    if (rule.nextOn.isValid()) {
        QDate day = rule.nextOn;
        while (day < desk.rules.begins) day = day.addMonths(rule.everyMonths);
        return day;
    }
    QDate from(desk.policy->inForceFrom.year() - 1, rule.firstMonth, 1);
    while (from.addMonths(rule.everyMonths).addDays(-1) <= desk.rules.begins) from = from.addMonths(rule.everyMonths);
    return from.addMonths(rule.everyMonths).addDays(-1);
}

QString comesRound(const DutyDesk &desk) {
    if (desk.rule.everyMonths == 0) return {};
    const auto first = desk.next();
    if (!first) return u"it never falls due"_s;
    const QDate end = first->to.isValid() ? first->to : first->due;
    return is(end.toString(Qt::ISODate), naturalEnd(desk).toString(Qt::ISODate), u"the first time it comes round"_s);
}

}  // namespace

// It falls due, is delegated and postponed with a reason, and done once.
QString duty(const QString &policy, const QStringList &parts) {
    DutyDesk desk(policy, parts[1], std::vector(9, QDate(2026, 3, 2)));
    if (const QString wrong = comesRound(desk); !wrong.isEmpty()) return wrong;
    if (const QString wrong = desk.makeDue(); !wrong.isEmpty()) return wrong;
    const auto due = desk.next();
    if (!due) return u"it is not due"_s;
    const QString clause = desk.rule.clause.number;
    const auto postpone = [](const QString &reason) {
        return QJsonObject{{u"until"_s, u"2039-01-10"_s}, {u"reason"_s, reason}};
    };
    if (const QString found = desk.clauseAgainst(events::dutyPostponed, postpone({})); found != clause)
        return is(found, clause, u"postponed without a reason"_s);
    if (const QString wrong = desk.record(events::dutyPostponed, postpone(u"The figures are late"_s)); !wrong.isEmpty())
        return wrong;
    const QJsonObject delegated{{u"to"_s, u"Lee Moss"_s}, {u"reason"_s, u"She knows the figures"_s}};
    if (const QString wrong = desk.record(events::dutyDelegated, delegated); !wrong.isEmpty()) return wrong;
    desk.rules.now = *When::fromText(u"2039-01-09T12:00"_s);
    QJsonObject done = whole(desk.rule);
    done.insert(u"period"_s, due->period);
    if (const QString wrong = desk.record(events::dutyDone, done); !wrong.isEmpty()) return wrong;
    return is(desk.clauseAgainst(events::dutyDone, done), clause, u"done twice"_s);
}

QString dutyAsked(const QString &policy, const QStringList &parts) {
    DutyDesk desk(policy, parts[1], std::vector(9, QDate(2026, 3, 2)));
    if (const QString wrong = desk.makeDue(); !wrong.isEmpty()) return wrong;
    desk.rules.now = *When::fromText(u"2039-01-09T12:00"_s);
    const auto &asks = desk.rule.asks;
    const auto found = std::ranges::find(asks, parts.value(3), &Ask::key);
    if (found == asks.end()) return u"%1 is not asked for"_s.arg(parts.value(3));
    QJsonObject data = whole(desk.rule);
    if (const QString clause = desk.clauseAgainst(events::dutyDone, data); clause != taken)
        return is(clause, taken, u"what a person fills in"_s);
    data.insert(found->key, QJsonArray{QJsonArray{1}});  // no kind of answer may be a list within a list
    return is(desk.clauseAgainst(events::dutyDone, data), found->clause.number, u"an answer of the wrong kind"_s);
}

// One too few have been counted; then the last comes.
QString dutyCounted(const QString &policy, const QStringList &parts) {
    const int number = Desk::shipped(policy)->duty(DutyId(parts[1]))->afterCount->number;
    const DutyDesk before(policy, parts[1], std::vector(size_t(number) - 1, QDate(2026, 3, 2)));
    if (before.next()) return u"it falls due too soon"_s;
    const DutyDesk after(policy, parts[1], std::vector(size_t(number), QDate(2026, 3, 2)));
    return after.next() ? QString() : u"it does not fall due"_s;
}

}  // namespace redress::test::exercises
