// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "core/casework/bars.h"
#include "core/casework/moving_on.h"
#include "core/casework/obstacles.h"
#include "core/casework/targets.h"
#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

QString procedure(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const Case &subject = road.desk().subject;
    if (!subject.open || subject.stage() != road.procedure().entry) return u"it does not enter at its first stage"_s;
    const auto offered = choices(subject, road.desk().rules());
    const bool canGoOn = std::ranges::any_of(offered, [](const Choice &choice) {
        return choice.group == Choice::Group::Stage && choice.obstacle.isEmpty();
    });
    return canGoOn && !road.procedure().question.isEmpty() ? QString() : u"nothing can be done with it"_s;
}

QString stage(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const auto *wanted = road.procedure().stage(StageId(parts.value(2)));
    if (!wanted) return parts.size() > 2 ? u"no stage %1"_s.arg(parts[2]) : QString();
    if (wanted->id == road.procedure().entry) return procedure(policy, parts);
    if (!road.procedure().milestone(wanted->startedEvent())) return {};
    if (const QString wrong = road.leadTo(wanted->startedEvent()); !wrong.isEmpty()) return wrong;
    if (const QString wrong = road.record(wanted->startedEvent()); !wrong.isEmpty()) return wrong;
    return is(road.desk().subject.stage().text(), wanted->id.text(), u"the stage that it is in"_s);
}

QString deciders(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const Stage &stage = *road.procedure().stage(StageId(parts[2]));
    const EventName answer = answerOf(stage.id, road.procedure());
    if (answer.isEmpty()) return {};  // settled in conversation: nobody signs
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    if (const QString found = road.clauseAgainst(answer, {{u"role"_s, u"passer-by"_s}}); found != stage.clause.number)
        return is(found, stage.clause.number, u"an answer by a passer-by"_s);
    for (const RoleId &role : stage.deciders) {
        if (const QString found = road.clauseAgainst(answer, {{u"role"_s, role.text()}}); found != taken)
            return is(found, taken, u"an answer by "_s + role.text());
    }
    return {};
}

QString differentPerson(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const Stage &stage = *road.procedure().stage(StageId(parts[2]));
    const EventName answer = answerOf(stage.id, road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    if (const QString found = road.clauseAgainst(answer, {{u"decided_by"_s, u"Decider 1"_s}});
        found != stage.differentPerson->number)
        return is(found, stage.differentPerson->number, u"the same person again"_s);
    return is(road.clauseAgainst(answer, {{u"decided_by"_s, u"Somebody Else"_s}}), taken, u"somebody else"_s);
}

QString movesOn(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const auto move = moveDue(road.desk().subject, road.desk().rules());
    const Stage &stage = *road.procedure().stage(StageId(parts[2]));
    const QString wanted = stage.movesOn->to.text() + u".started"_s;
    return is(move ? move->event.text() : QString(), wanted, u"what happens by itself"_s);
}

QString reasonToStart(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const Stage &stage = *road.procedure().stage(StageId(parts[2]));
    if (const QString wrong = road.leadTo(stage.startedEvent()); !wrong.isEmpty()) return wrong;
    if (!stage.reasonAfter.isEmpty() && !road.desk().subject.facts.happened.contains(stage.reasonAfter)) {
        if (const QString wrong = road.record(stage.reasonAfter); !wrong.isEmpty()) return wrong;
    }
    return is(road.clauseAgainst(stage.startedEvent(), {{u"reason"_s, QString()}}), stage.reasonToStart->number,
              u"a request without reasons"_s);
}

QString milestone(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    if (parts.size() < 3) return {};
    const EventName event(parts[2]);
    if (const QString wrong = road.leadTo(event); !wrong.isEmpty()) return wrong;
    if (const QString wrong = road.record(event); !wrong.isEmpty()) return wrong;
    return road.desk().subject.facts.happened.contains(event) ? QString() : u"it did not happen"_s;
}

QString asked(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const EventName event(parts[2]);
    if (const QString wrong = road.leadTo(event); !wrong.isEmpty()) return wrong;
    const auto asks = asksFor(event, road.desk().subject, road.desk().rules());
    const auto found = std::ranges::find(asks, parts.value(4), &Ask::key);
    if (found == asks.end()) return u"%1 is not asked for"_s.arg(parts.value(4));
    // No kind of answer may be a list within a list.
    return is(road.clauseAgainst(event, {{found->key, QJsonArray{QJsonArray{1}}}}), found->clause.number,
              u"an answer of the wrong kind"_s);
}

QString expected(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const EventName event(parts[2]);
    const auto &expects = road.procedure().milestone(event)->expects;
    if (const QString wrong = road.leadTo(event); !wrong.isEmpty()) return wrong;
    for (const Expectation &one : expects) {
        if (road.desk().subject.facts.happened.contains(one.event)) continue;
        const auto reminders = remindersFor(event, road.desk().subject, road.desk().rules());
        const bool isThere =
            std::ranges::any_of(reminders, [&](const QString &words) { return words.contains(one.clause.number); });
        if (!isThere) return u"nobody is reminded of %1"_s.arg(one.event.text());
    }
    return expects.empty() ? u"nothing is expected"_s : QString();
}

QString outcomes(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const EventName answer = firstAnswer(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    for (const auto &outcome : road.procedure().outcomes) {
        if (const QString found = road.clauseAgainst(answer, {{u"outcome"_s, outcome.id.text()}}); found != taken)
            return is(found, taken, outcome.name);
    }
    return is(road.clauseAgainst(answer, {{u"outcome"_s, u"draw"_s}}), road.procedure().outcomes.front().clause.number,
              u"an unknown outcome"_s);
}

QString points(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    if (const QString wrong = road.record(events::pointAdded, {{u"text"_s, u"The boiler"_s}}); !wrong.isEmpty())
        return wrong;
    const EventName answer = firstAnswer(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    const QString clause = road.procedure().points->number;
    if (const QString found = road.clauseAgainst(answer, {}); found != clause)
        return is(found, clause, u"a point left out"_s);
    const QJsonObject whole{
        {u"point"_s, 1}, {u"outcome"_s, road.procedure().outcomes.front().id.text()}, {u"reason"_s, u"We looked"_s}};
    return is(road.clauseAgainst(answer, {{u"answers"_s, QJsonArray{whole}}}), taken, u"every point answered"_s);
}

QString laterPoints(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const EventName until = road.procedure().pointsJoinUntil;
    if (const QString wrong = road.leadTo(until); !wrong.isEmpty()) return wrong;
    const QJsonObject point{{u"text"_s, u"The roof"_s}};
    if (const QString found = road.clauseAgainst(events::pointAdded, point); found != taken)
        return is(found, taken, u"a point in time"_s);
    if (const QString wrong = road.record(until); !wrong.isEmpty()) return wrong;
    return is(road.clauseAgainst(events::pointAdded, point), road.procedure().pointsJoinClause->number,
              u"a later point"_s);
}

QString conversion(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    const ProcedureId to = road.procedure().conversion->to;
    if (const QString wrong = road.record(events::dissatisfied); !wrong.isEmpty()) return wrong;
    if (road.desk().subject.received.day().toString(Qt::ISODate) != road.day()) return u"it is not received then"_s;
    return is(road.desk().subject.procedure.text(), to.text(), u"what it becomes"_s);
}

QString mediation(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    if (const QString wrong = road.record(events::mediation, {{u"state"_s, u"agreed"_s}}); !wrong.isEmpty())
        return wrong;
    return is(road.desk().subject.contacts.mediation, u"agreed"_s, u"how mediation stands"_s);
}

QString keepInTouch(const QString &policy, const QStringList &parts) {
    Road road(policy, parts[0]);
    if (const QString wrong = road.record(events::keptInTouch, {{u"text"_s, u"By the end of June"_s}});
        !wrong.isEmpty())
        return wrong;
    return road.desk().subject.contacts.toldWhen.isKnown() ? QString() : u"it left no trace"_s;
}

}  // namespace redress::test::exercises
