// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/target_answer.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/commands/case_text.h"

#include "core/base/day_text.h"
#include "core/casework/explanation.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TargetsCommand)
};

QString keyOf(DayKind::Is kind) {
    switch (kind) {
        case DayKind::Is::Working:
            return u"before-start"_s;
        case DayKind::Is::Weekend:
            return u"weekend"_s;
        case DayKind::Is::BankHoliday:
            return u"bank-holiday"_s;
        case DayKind::Is::Closure:
            return u"closure"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue textOrNull(const When &when) {
    return when.isKnown() ? QJsonValue(when.toText()) : QJsonValue();
}

QJsonObject jsonOf(const ExplainedDay &day) {
    QJsonObject object{{u"day"_s, day.day.toString(Qt::ISODate)}};
    if (day.count) object[u"count"_s] = *day.count;
    if (!day.count) object[u"skipped"_s] = keyOf(day.kind.is);
    if (!day.kind.name.isEmpty()) object[u"name"_s] = day.kind.name;
    if (!day.kind.published) object[u"published"_s] = false;
    return object;
}

QJsonArray jsonOf(const std::vector<ExplainedDay> &days) {
    QJsonArray array;
    for (const ExplainedDay &day : days) array.append(jsonOf(day));
    return array;
}

QJsonObject jsonOf(const Target &target, const TargetRule &rule) {
    QJsonObject object{{u"id"_s, target.id.text()},
                       {u"name"_s, rule.name},
                       {u"starts"_s, textOrNull(target.starts)},
                       {dateKey(target.kind), textOrNull(target.date)},
                       {u"state"_s, idOf(target.state)},
                       {u"clause"_s, rule.clause.number},
                       {u"basis"_s, rule.clause.basis == Clause::Basis::Assumed ? u"assumed"_s : u"policy"_s},
                       {u"extended"_s, target.extended}};
    if (target.date.isKnown()) object[u"working_days_left"_s] = target.workingDaysLeft;
    if (!target.published) {
        object[u"published"_s] = false;
        object[u"note"_s] = Words::tr("bank holidays not yet published");
    }
    return object;
}

void addWhy(QJsonObject &object, const Explanation &explanation, const Policy &policy) {
    object[u"why"_s] = jsonOf(explanation.days);
    object[u"explanation"_s] = QJsonArray::fromStringList(sentences(explanation, policy));
}

std::optional<Explanation> explained(const TargetQuery &query, const WorkingCalendar &calendar,
                                     const TargetId &target) {
    return explain(*query.policy, *query.procedure, calendar, query.facts, target, query.asOf);
}

QString tableLine(const Target &target, const TargetRule &rule) {
    const QString date = target.date.isKnown() ? target.date.toText() : Words::tr("no date yet");
    return u"%1  %2  %3  %4  %5"_s.arg(target.id.text(), -24)
        .arg(dateKey(target.kind), -8)
        .arg(date, -16)
        .arg(labelOf(target.state), -12)
        .arg(rule.clause.number);
}

QString dayLine(const ExplainedDay &day) {
    const QString name = inWords(day.day);
    if (day.count) return Words::tr("  %1  day %2").arg(name, -28).arg(*day.count);
    switch (day.kind.is) {
        case DayKind::Is::Weekend:
            return Words::tr("  %1  not counted: weekend").arg(name, -28);
        case DayKind::Is::BankHoliday:
            return Words::tr("  %1  not counted: bank holiday, %2").arg(name, -28).arg(day.kind.name);
        case DayKind::Is::Closure:
            return Words::tr("  %1  not counted: closed, %2").arg(name, -28).arg(day.kind.name);
        case DayKind::Is::Working:
            return Words::tr("  %1  not counted").arg(name, -28);
    }
    Q_UNREACHABLE();
}

QStringList reckoningOf(const Explanation &explanation, const Policy &policy) {
    QStringList lines{QString()};
    lines << sentences(explanation, policy);
    // A count of calendar days skips none, so that a list of them tells nothing.
    if (explanation.within.skipsNonWorkingDays())
        for (const ExplainedDay &day : explanation.days) lines << dayLine(day);
    return lines;
}

}  // namespace

QJsonObject answerOf(const TargetQuery &query, const Calendars &calendars) {
    const WorkingCalendar &calendar = calendars.of(query.division);
    QJsonArray array;
    size_t place = 0;  // targets come in the order of their rules
    for (const Target &target : targets(*query.policy, *query.procedure, calendar, query.facts, query.asOf)) {
        QJsonObject object = jsonOf(target, query.procedure->targets[place++]);
        const bool unheeded = query.facts.extensions.contains(target.id) && !target.extended;
        if (unheeded) object[u"note"_s] = Words::tr("the extension does not count until the target has started");
        if (const auto why = query.why ? explained(query, calendar, target.id) : std::nullopt)
            addWhy(object, *why, *query.policy);
        array.append(object);
    }
    return {{u"targets"_s, array}};
}

QJsonObject answerOf(const Fault &fault) {
    QJsonObject object{{u"error"_s, fault.message}};
    if (!fault.clause.isEmpty()) object[u"clause"_s] = fault.clause;
    return object;
}

QStringList pageOf(const TargetQuery &query, const Calendars &calendars) {
    const WorkingCalendar &calendar = calendars.of(query.division);
    QStringList table;
    QStringList reckonings;
    size_t place = 0;
    for (const Target &target : targets(*query.policy, *query.procedure, calendar, query.facts, query.asOf)) {
        table << tableLine(target, query.procedure->targets[place++]);
        if (const auto why = explained(query, calendar, target.id); why && target.date.isKnown())
            reckonings << reckoningOf(*why, *query.policy);
    }
    return table + reckonings;
}

}  // namespace redress
