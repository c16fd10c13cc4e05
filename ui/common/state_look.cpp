// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_look.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "core/casework/pending.h"
#include "core/casework/targets.h"
#include "ui/common/dates.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

StateLook late(const When &due, int workingDaysLeft, QDate today) {
    const int days = -workingDaysLeft;
    const auto words = [&] {
        if (days == 1) return QCoreApplication::translate("StateLook", "1 working day late");
        if (days > 1) return QCoreApplication::translate("StateLook", "%n working days late", nullptr, days);
        if (due.hasTime() && due.day() == today && due.timeOfDay() == QTime(0, 0))
            return QCoreApplication::translate("StateLook", "overdue since midnight");
        if (due.hasTime() && due.day() == today)
            return QCoreApplication::translate("StateLook", "overdue since %1", "an hour of today")
                .arg(dates::timeOfDay(due.timeOfDay()));
        return QCoreApplication::translate("StateLook", "overdue", "since the last working day");
    };
    return {u"▲"_s, words(), Theme::Role::Overdue, true};
}

StateLook dueToday(const When &due) {
    const QString words =
        due.hasTime()
            ? QCoreApplication::translate("StateLook", "today by %1", "an hour").arg(dates::timeOfDay(due.timeOfDay()))
            : QCoreApplication::translate("StateLook", "today");
    return {u"●"_s, words, Theme::Role::DueToday, true};
}

// What is due at the midnight that begins a weekday is due on the day before it.
int daysUntil(const Target &target) {
    const bool endsBefore = deadlineOf(target.date) != target.date && target.date.day().dayOfWeek() <= Qt::Friday;
    return target.workingDaysLeft - (endsBefore ? 1 : 0);
}

QString daysLeft(const Target &target) {
    const int days = daysUntil(target);
    if (days <= 0) return QCoreApplication::translate("StateLook", "today");
    // One is spelt apart because English, the language of the sources, has no catalogue of its own to choose a plural
    // from.
    return days == 1 ? QCoreApplication::translate("StateLook", "1 working day")
                     : QCoreApplication::translate("StateLook", "%n working days", nullptr, days);
}

QString on(const QString &words, const When &when, QDate today) {
    return words.arg(dates::withWeekday(when.day(), today));
}

StateLook windowLook(const Target &target, QDate today) {
    const bool lasts = target.kind == TargetRule::Kind::Lasts;
    if (!target.date.isKnown())
        return {u"○"_s, QCoreApplication::translate("StateLook", "not open yet"), Theme::Role::QuietInk, false};
    if (target.state == TargetState::Closed)
        return {u"■"_s, on(QCoreApplication::translate("StateLook", "closed %1", "a day"), target.date, today),
                Theme::Role::QuietInk, false};
    if (target.state == TargetState::NotOpen)
        return {u"○"_s,
                lasts ? QCoreApplication::translate("StateLook", "not open yet")
                      : on(QCoreApplication::translate("StateLook", "from %1", "a day"), target.date, today),
                Theme::Role::QuietInk, false};
    const QString words = lasts ? QCoreApplication::translate("StateLook", "open until %1", "a day")
                                : QCoreApplication::translate("StateLook", "open since %1", "a day");
    return {u"○"_s, on(words, target.date, today), Theme::Role::Ink, true};
}

StateLook doneLook(const Target &target, QDate today) {
    if (target.state == TargetState::Waived)
        return {u"–"_s, QCoreApplication::translate("StateLook", "waived"), Theme::Role::QuietInk, false};
    if (target.state == TargetState::Missed)
        return {u"✕"_s,
                on(QCoreApplication::translate("StateLook", "late, %1", "the day it was done"), target.metOn, today),
                Theme::Role::Overdue, true};
    return {u"✓"_s, on(QCoreApplication::translate("StateLook", "met %1", "a day"), target.metOn, today),
            Theme::Role::Met, true};
}

StateLook projectedLook(const Target &target, QDate today) {
    if (!target.date.isKnown())
        return {{}, QCoreApplication::translate("StateLook", "not started"), Theme::Role::QuietInk, false};
    return {u"◌"_s, on(QCoreApplication::translate("StateLook", "expected %1", "a day"), target.date, today),
            Theme::Role::QuietInk, false};
}

}  // namespace

QString StateLook::text() const {
    return sign.isEmpty() ? words : sign + u' ' + words;
}

StateLook lookOf(const Target &target, QDate today) {
    switch (target.state) {
        case TargetState::Projected:
            return projectedLook(target, today);
        case TargetState::Running:
            return {{}, daysLeft(target), Theme::Role::Ink, false};
        case TargetState::Approaching:
            return {u"◔"_s, daysLeft(target), Theme::Role::Approaching, true};
        case TargetState::DueToday:
            return dueToday(target.date);
        case TargetState::Overdue:
            return late(target.date, target.workingDaysLeft, today);
        case TargetState::Met:
        case TargetState::Missed:
        case TargetState::Waived:
            return doneLook(target, today);
        case TargetState::NotOpen:
        case TargetState::Open:
        case TargetState::Closed:
            break;
    }
    return windowLook(target, today);
}

bool isOvertaken(const Target &target, const CaseFile &file) {
    const bool unmet = target.state == TargetState::Running || target.state == TargetState::Approaching ||
                       target.state == TargetState::DueToday || target.state == TargetState::Overdue;
    return unmet && !isPending(target, file.subject, file.procedure());
}

StateLook lookOf(const Target &target, const CaseFile &file, QDate today) {
    if (!isOvertaken(target, file)) return lookOf(target, today);
    return {u"–"_s, QCoreApplication::translate("StateLook", "not recorded"), Theme::Role::QuietInk, false};
}

StateLook lookOf(const DueItem &item, QDate today) {
    Target target;
    target.date = item.due;
    target.state = item.state;
    target.workingDaysLeft = item.workingDaysLeft;
    return lookOf(target, today);
}

StateLook lookOfNextTarget(const CaseRow &row, const Register &reg) {
    if (!row.nextDue.isKnown()) return {};
    const QDate today = reg.clock().today();
    Target target;
    target.starts = row.nextDue;  // the date is known, so it has started or is as good as
    target.date = row.nextDue;
    target.state = stateOf(target, reg.calendar(), reg.now(), reg.policy()->warningLead);
    target.workingDaysLeft = reg.calendar().workingDaysBetween(today, row.nextDue.day());
    return lookOf(target, today);
}

}  // namespace redress
