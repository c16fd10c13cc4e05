// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/undertakings.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/targets.h"

namespace redress::undertakings {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undertakings)
};

Undertaking *standing(Case &subject, Undertaking::Kind kind, int number) {
    for (Undertaking &one : subject.undertakings)
        if (one.kind == kind && one.number == number && one.stands()) return &one;
    return nullptr;
}

void end(Case &subject, Undertaking::Kind kind, int number, Undertaking::State state, const When &at,
         const QString &proof) {
    Undertaking *one = standing(subject, kind, number);
    if (!one) return;
    one->state = state;
    one->ended = at;
    one->proof = proof;
}

Result<> checkNotBefore(const Command &command, const Undertaking &one, const Clause &clause) {
    if (command.at.day() >= one.since.day()) return {};
    return refuse(Words::tr("%1 is too early: “%2” stands only since %3. Check the date.")
                      .arg(inWords(command.at), one.text, inWords(one.since)),
                  clause.number);
}

QString numbersOf(const Case &subject, Undertaking::Kind kind) {
    QStringList numbers;
    for (const Undertaking &one : subject.undertakings)
        if (one.kind == kind && one.stands()) numbers << QString::number(one.number);
    return numbers.join(QStringLiteral(", "));
}

QString whichIsMeant(Undertaking::Kind kind, const Case &subject) {
    const QString numbers = numbersOf(subject, kind);
    switch (kind) {
        case Undertaking::Kind::Promise:
            return Words::tr("Say which promise is meant, by its number: %1.").arg(numbers);
        case Undertaking::Kind::Evidence:
            return Words::tr("Say which request is answered, by its number: %1.").arg(numbers);
        case Undertaking::Kind::Order:
            return Words::tr("Say which order is meant, by its number: %1.").arg(numbers);
        case Undertaking::Kind::Recommendation:
            return Words::tr("Say which recommendation is meant, by its number: %1.").arg(numbers);
        case Undertaking::Kind::Answer:
            return Words::tr("Say which answer is meant, by its number: %1.").arg(numbers);
        case Undertaking::Kind::Review:
            break;
    }
    return Words::tr("Say which review is meant, by its number: %1.").arg(numbers);
}

}  // namespace

int nextNumber(const Case &subject, Undertaking::Kind kind) {
    return 1 + int(std::ranges::count(subject.undertakings, kind, &Undertaking::kind));
}

const Undertaking *find(const Case &subject, Undertaking::Kind kind, int number) {
    for (const Undertaking &one : subject.undertakings)
        if (one.kind == kind && one.number == number) return &one;
    return nullptr;
}

const Undertaking *named(const QJsonObject &data, QLatin1StringView key, const Case &subject, Undertaking::Kind kind) {
    return find(subject, kind, numberIn(data, key));
}

bool anyStands(const Case &subject, Undertaking::Kind kind) {
    return std::ranges::any_of(subject.undertakings,
                               [&](const Undertaking &one) { return one.kind == kind && one.stands(); });
}

Ask which(QLatin1StringView key, const QString &label, const Case &subject, Undertaking::Kind kind,
          const Clause &clause) {
    Ask asked = ask(key, label, Ask::Kind::Choice, Ask::Need::Required, clause);
    for (const Undertaking &one : subject.undertakings) {
        if (one.kind != kind || !one.stands()) continue;
        const QString day = one.due.isValid() ? inWords(one.due) : Words::tr("no day");
        asked.choices.push_back({QString::number(one.number), Words::tr("%1 (%2)").arg(one.text, day), {}});
    }
    return asked;
}

Result<> checkStands(const Command &command, QLatin1StringView key, const Case &subject, Undertaking::Kind kind,
                     const Clause &clause) {
    const Undertaking *one = named(command.data, key, subject, kind);
    if (!one) return refuseMember(key, whichIsMeant(kind, subject), clause.number);
    if (one->stands()) return checkNotBefore(command, *one, clause);
    return refuse(one->state == Undertaking::State::Kept
                      ? Words::tr("“%1” was done on %2 already.").arg(one->text, inWords(one->ended))
                      : Words::tr("“%1” was let go on %2.").arg(one->text, inWords(one->ended)),
                  clause.number);
}

Result<> checkDay(const Command &command, QLatin1StringView key, const Clause &clause) {
    const QString given = textOf(command.data, key);
    if (given.isEmpty()) return {};
    const auto when = When::fromText(given);
    const QDate day = when ? when->day() : QDate();
    if (!day.isValid()) return refuse(Words::tr("“%1” is no day: write it as 2026-05-01.").arg(given), clause.number);
    if (!WorkingCalendar::covers(day))
        return refuse(Words::tr("%1 is too far away to be right: check the year.").arg(inWords(day)), clause.number);
    if (day >= command.at.day()) return {};
    return refuse(Words::tr("%1 is in the past: give a day from %2 on.").arg(inWords(day), inWords(command.at.day())),
                  clause.number);
}

QDate dayIn(const QJsonObject &data, QLatin1StringView key) {
    return QDate::fromString(textOf(data, key), Qt::ISODate);
}

Target asTarget(const Undertaking &undertaking, const WorkingCalendar &calendar, const When &now, int warningLead) {
    Target target;
    target.id = undertaking.target();
    target.starts = undertaking.since;
    if (undertaking.due.isValid()) target.date = When::on(undertaking.due);
    if (undertaking.state == Undertaking::State::Kept) target.metOn = undertaking.ended;
    if (undertaking.state == Undertaking::State::Released) target.state = TargetState::Waived;
    target.extended = undertaking.moved > 0;
    target.state = stateOf(target, calendar, now, warningLead);
    if (target.date.isKnown()) target.workingDaysLeft = calendar.workingDaysBetween(now.day(), target.date.day());
    return target;
}

const Undertaking *firstStanding(const Case &subject) {
    const Undertaking *first = nullptr;
    for (const Undertaking &one : subject.undertakings) {
        if (!one.stands() || !one.due.isValid()) continue;
        if (!first || one.due < first->due) first = &one;
    }
    return first;
}

void enter(Case &subject, Undertaking undertaking) {
    undertaking.number = nextNumber(subject, undertaking.kind);
    subject.undertakings.push_back(std::move(undertaking));
}

void keep(Case &subject, Undertaking::Kind kind, int number, const When &at, const QString &proof) {
    end(subject, kind, number, Undertaking::State::Kept, at, proof);
}

void release(Case &subject, Undertaking::Kind kind, int number, const When &at, const QString &reason) {
    end(subject, kind, number, Undertaking::State::Released, at, reason);
}

void move(Case &subject, Undertaking::Kind kind, int number, QDate until) {
    Undertaking *one = standing(subject, kind, number);
    if (!one || !until.isValid()) return;
    one->due = until;
    ++one->moved;
}

void chase(Case &subject, Undertaking::Kind kind, int number) {
    if (Undertaking *one = standing(subject, kind, number)) ++one->chased;
}

int numberIn(const QJsonObject &data, QLatin1StringView key) {
    const QJsonValue value = data.value(key);
    return value.isDouble() ? value.toInt() : textOf(data, key).toInt();
}

}  // namespace redress::undertakings
