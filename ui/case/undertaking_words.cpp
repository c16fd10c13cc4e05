// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/undertaking_words.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/undertakings.h"
#include "ui/case/word_parts.h"
#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;
using Kind = Undertaking::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undertakings)
};

QString on(const When &when, QDate today) {
    return dates::withWeekday(when.day(), today);
}

QString keptWords(Kind kind, const QString &day) {
    switch (kind) {
        case Kind::Promise:
            return Words::tr("kept %1", "a promise; a day").arg(day);
        case Kind::Evidence:
            return Words::tr("sent %1", "evidence; a day").arg(day);
        case Kind::Order:
            return Words::tr("complied with %1", "an order; a day").arg(day);
        case Kind::Recommendation:
        case Kind::Answer:
            return Words::tr("answered %1", "a day").arg(day);
        case Kind::Review:
            return Words::tr("looked at %1", "a restriction; a day").arg(day);
    }
    Q_UNREACHABLE();
}

QString askedBy(const Undertaking &undertaking, const Policy &policy) {
    const QString kind = labelOf(undertaking.kind);
    return undertaking.body.isEmpty()
               ? kind
               : Words::tr("%1, %2", "what is owed; to whom").arg(kind, outside::nameOf(undertaking.body, policy));
}

QString byWhen(const Undertaking &undertaking, const QString &officer) {
    const QString day = undertaking.due.isValid() ? Words::tr("By %1", "a day").arg(dates::inFull(undertaking.due))
                                                  : Words::tr("No day was given");
    const QString owner = undertaking.owner.isEmpty() ? officer : undertaking.owner;
    return owner.isEmpty() ? day : Words::tr("%1; %2 sees to it", "by when; a name").arg(day, owner);
}

// One is spelt apart because English, the language of the sources, has no catalogue of its own to choose a plural from.
QString movedWords(int moved) {
    if (moved == 0) return {};
    return moved == 1 ? Words::tr("Its day was moved once") : Words::tr("Its day was moved %n times", nullptr, moved);
}

QString chasedWords(int chased) {
    if (chased == 0) return {};
    return chased == 1 ? Words::tr("Chased once") : Words::tr("Chased %n times", nullptr, chased);
}

UndertakingAction actionOn(const EventName &event, const QString &label, QLatin1StringView key, int number) {
    return {event, label, {{key, QString::number(number)}}};
}

}  // namespace

StateLook stateOf(const Undertaking &undertaking, QDate today) {
    switch (undertaking.state) {
        case Undertaking::State::Standing:
            return {u"○"_s, Words::tr("stands"), Theme::Role::Ink, true};
        case Undertaking::State::Kept:
            return {u"✓"_s, keptWords(undertaking.kind, on(undertaking.ended, today)), Theme::Role::Met, true};
        case Undertaking::State::Released:
            return {u"–"_s, Words::tr("let go %1", "a day").arg(on(undertaking.ended, today)), Theme::Role::QuietInk,
                    false};
    }
    Q_UNREACHABLE();
}

StateLook lookOf(const Undertaking &undertaking, const Rules &rules, QDate today) {
    if (!undertaking.stands() || !undertaking.due.isValid()) return stateOf(undertaking, today);
    const Target target = undertakings::asTarget(undertaking, rules.calendar, rules.now, rules.policy.warningLead);
    return lookOf(target, today);
}

QStringList factsOf(const Undertaking &undertaking, const Policy &policy, const QString &officer) {
    QStringList facts{askedBy(undertaking, policy), byWhen(undertaking, officer)};
    if (undertaking.pence.value > 0) facts << undertaking.pence.toText();
    facts << movedWords(undertaking.moved) << chasedWords(undertaking.chased);
    if (!undertaking.proof.isEmpty())
        facts << (undertaking.state == Undertaking::State::Kept
                      ? Words::tr("Shown by: %1", "proof").arg(undertaking.proof)
                      : Words::tr("Why: %1", "a reason").arg(undertaking.proof));
    facts.removeAll(QString());
    return facts;
}

std::vector<UndertakingAction> actionsOn(const Undertaking &undertaking) {
    const int number = undertaking.number;
    switch (undertaking.kind) {
        case Kind::Promise:
            return {actionOn(events::promiseKept, Words::tr("Kept…"), keys::promise, number),
                    actionOn(events::promiseChased, Words::tr("Chase…"), keys::promise, number),
                    actionOn(events::promiseMoved, Words::tr("Move…"), keys::promise, number),
                    actionOn(events::promiseReleased, Words::tr("Let go…"), keys::promise, number)};
        case Kind::Evidence:
            return {actionOn(events::outsideAnswered, Words::tr("Sent…"), keys::request, number)};
        case Kind::Order:
            return {actionOn(events::outsideComplied, Words::tr("Complied with…"), keys::order, number)};
        case Kind::Recommendation:
            return {actionOn(events::outsideResponded, Words::tr("Answered…"), keys::recommendation, number)};
        case Kind::Review:
            return {{events::restrictionReviewed, Words::tr("Look at it again…"), {}}};
        case Kind::Answer:
            return {actionOn(events::answeredAgain, Words::tr("Answered…"), keys::answer, number)};
    }
    Q_UNREACHABLE();
}

}  // namespace redress
