// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

namespace {

// A case on which contact may be restricted.
class HardRoad {
public:
    explicit HardRoad(const QString &policy, const QString &procedure = {})
        : road(policy, procedure.isEmpty() ? mainProcedure(policy) : procedure),
          rules(*road.desk().policy->behaviour) {}

    [[nodiscard]] QString note(int incidents) {
        for (int i = 0; i < incidents; ++i) {
            const QString wrong = road.record(
                events::behaviourNoted,
                {{u"criterion"_s, rules.criteria.front().id.text()}, {u"text"_s, u"Shouted at the desk"_s}});
            if (!wrong.isEmpty()) return wrong;
        }
        return {};
    }
    [[nodiscard]] QString prepare() {
        if (const QString wrong = note(rules.criteria.front().incidents); !wrong.isEmpty()) return wrong;
        return rules.warning ? warn() : QString();
    }
    // It goes on all the same.
    [[nodiscard]] QString warn() {
        const QString wrong = road.record(events::behaviourWarned, {{u"text"_s, u"It has to stop"_s}});
        return wrong.isEmpty() ? note(1) : wrong;
    }
    [[nodiscard]] QString restrict(const QString &sanction) {
        if (const QString wrong = prepare(); !wrong.isEmpty()) return wrong;
        return road.record(events::restricted, restriction(sanction));
    }
    // A whole one, apart from `more`.
    [[nodiscard]] QJsonObject restriction(const QString &sanction, const QJsonObject &more = {}) const {
        QJsonObject data{{u"sanctions"_s, QJsonArray{sanction}},
                         {u"contact"_s, u"Ann Lee"_s},
                         {u"until"_s, later(road, 30)},
                         {u"decided_by"_s, u"Bo Hill"_s}};
        if (!rules.decidedBy.empty()) data.insert(u"role"_s, rules.decidedBy.front().text());
        for (auto it = more.begin(); it != more.end(); ++it) data.insert(it.key(), *it);
        return data;
    }
    [[nodiscard]] QString clauseAgainst(const QJsonObject &more) {
        return road.clauseAgainst(events::restricted, restriction(rules.sanctions.front().id.text(), more));
    }
    [[nodiscard]] const Case &subject() { return road.desk().subject; }

    Road road;
    const BehaviourRules &rules;
};

QString contactUnder(const Sanction::Guard &guard, HardRoad &hard, const Sanction &sanction) {
    const QJsonObject plain{{u"text"_s, u"About the gate"_s}, {u"direction"_s, u"out"_s}};
    const auto with = [&](const QString &key, const QString &value) {
        QJsonObject data = plain;
        data.insert(key, value);
        return hard.road.clauseAgainst(guard.event, data);
    };
    const QString clause = sanction.clause.number;
    if (const QString found = hard.road.clauseAgainst(guard.event, plain); found != clause)
        return is(found, clause, guard.event.text());
    const QString wanted = guard.level == Sanction::Guard::Level::Warn ? taken : clause;
    if (const QString found = with(u"despite"_s, u"The ceiling came down"_s); found != wanted)
        return is(found, wanted, guard.event.text() + u" with a reason"_s);
    return is(with(u"direction"_s, u"in"_s), taken, guard.event.text() + u" from the customer"_s);
}

}  // namespace

QString behaviour(const QString &policy, const QStringList &) {
    HardRoad hard(policy);
    if (const QString wrong = hard.restrict(hard.rules.sanctions.front().id.text()); !wrong.isEmpty()) return wrong;
    if (!hard.subject().behaviour.restriction) return u"nothing is restricted"_s;
    if (hard.road.clauseAgainst(events::pointAdded, {{u"text"_s, u"The roof, too"_s}}) != taken)
        return u"they may not complain of anything more"_s;
    if (const QString wrong = hard.road.record(events::restrictionLifted); !wrong.isEmpty()) return wrong;
    return hard.subject().behaviour.restriction ? u"it is still restricted"_s : QString();
}

// One too few is refused, as many as the policy wants are enough.
QString enoughOf(const Criterion &criterion, const QString &policy) {
    HardRoad hard(policy);
    const QJsonObject data{{u"criterion"_s, criterion.id.text()}, {u"text"_s, u"Shouted at the desk"_s}};
    for (int n = 0; n <= criterion.incidents; ++n) {
        if (n > 0) {
            if (const QString wrong = hard.road.record(events::behaviourNoted, data); !wrong.isEmpty()) return wrong;
        }
        const QString found = hard.clauseAgainst({{u"despite"_s, u"It could not wait"_s}});
        const QString wanted = n == 0                    ? hard.rules.clause.number
                               : n < criterion.incidents ? criterion.clause.number
                                                         : taken;
        if (found != wanted) return is(found, wanted, u"%1, %2 time(s)"_s.arg(criterion.name).arg(n));
    }
    return {};
}

QString criteria(const QString &policy, const QStringList &parts) {
    HardRoad hard(policy);
    const auto note = [&](const QString &criterion) {
        return QJsonObject{{u"criterion"_s, criterion}, {u"text"_s, u"Shouted at the desk"_s}};
    };
    for (const Criterion &one : hard.rules.criteria) {
        if (parts.size() > 2 && one.id.text() != parts[2]) continue;
        if (const QString wrong = hard.road.record(events::behaviourNoted, note(one.id.text())); !wrong.isEmpty())
            return wrong;
        if (hard.subject().behaviour.incidents.back().criterion != one.id) return u"%1 was not kept"_s.arg(one.name);
        if (const QString wrong = enoughOf(one, policy); !wrong.isEmpty()) return wrong;
    }
    return is(hard.road.clauseAgainst(events::behaviourNoted, note(u"rudeness"_s)), hard.rules.clause.number,
              u"an unknown criterion"_s);
}

QString warning(const QString &policy, const QStringList &) {
    HardRoad hard(policy);
    if (const QString wrong = hard.note(hard.rules.criteria.front().incidents); !wrong.isEmpty()) return wrong;
    if (const QString found = hard.clauseAgainst({}); found != hard.rules.warning->number)
        return is(found, hard.rules.warning->number, u"nobody was warned"_s);
    if (const QString found = hard.clauseAgainst({{u"despite"_s, u"An assault"_s}}); found != taken)
        return is(found, taken, u"it could not wait"_s);
    if (const QString wrong = hard.road.record(events::behaviourWarned, {{u"text"_s, u"It has to stop"_s}});
        !wrong.isEmpty())
        return wrong;
    if (const QString found = hard.clauseAgainst({}); found != hard.rules.warning->number)
        return is(found, hard.rules.warning->number, u"they heeded the warning"_s);
    if (const QString wrong = hard.note(1); !wrong.isEmpty()) return wrong;
    return is(hard.clauseAgainst({}), taken, u"they were warned, and it went on"_s);
}

QString restrictedBy(const QString &policy, const QStringList &) {
    HardRoad hard(policy);
    if (const QString wrong = hard.prepare(); !wrong.isEmpty()) return wrong;
    if (const QString found = hard.clauseAgainst({{u"role"_s, u"passer-by"_s}}); found != hard.rules.clause.number)
        return is(found, hard.rules.clause.number, u"restricted by a passer-by"_s);
    for (const RoleId &role : hard.rules.decidedBy) {
        if (const QString found = hard.clauseAgainst({{u"role"_s, role.text()}}); found != taken)
            return is(found, taken, u"restricted by "_s + role.text());
    }
    return {};
}

QString sanctions(const QString &policy, const QStringList &parts) {
    HardRoad hard(policy);
    const auto found = std::ranges::find(hard.rules.sanctions, SanctionId(parts.value(2)), &Sanction::id);
    if (found == hard.rules.sanctions.end()) return u"no sanction %1"_s.arg(parts.value(2));
    const Sanction &sanction = *found;
    if (const QString wrong = hard.restrict(sanction.id.text()); !wrong.isEmpty()) return wrong;
    if (hard.subject().behaviour.restriction->sanctions != std::vector{sanction.id})
        return u"something else is restricted"_s;
    for (const auto &guard : sanction.guards)
        if (const QString wrong = contactUnder(guard, hard, sanction); !wrong.isEmpty()) return wrong;
    if (!sanction.singleContact) return {};
    const QJsonObject call{{u"text"_s, u"About the gate"_s}, {u"direction"_s, u"out"_s}};
    return is(hard.road.clauseAgainst(events::call, call), sanction.clause.number, u"a call by somebody else"_s);
}

// `parts` names the policy's rule or, as older registers hold it, a procedure's.
QString restrictionReview(const QString &policy, const QStringList &parts) {
    const bool isOfPolicy = parts.first() == "behaviour"_L1;
    HardRoad hard(policy, isOfPolicy ? QString() : parts.first());
    if (!isOfPolicy && hard.road.procedure().restrictionReview->within != *hard.rules.reviewWithin)
        return u"the two figures differ"_s;
    if (const QString wrong = hard.prepare(); !wrong.isEmpty()) return wrong;
    const QString clause = hard.rules.review->number;
    if (const QString found = hard.clauseAgainst({{u"until"_s, QString()}}); found != clause)
        return is(found, clause, u"no day on which it is looked at again"_s);
    const QDate next = QDate::fromString(later(hard.road, 1), Qt::ISODate);
    const QDate last = next.addMonths(hard.rules.reviewWithin->count);
    const auto until = [](QDate day) { return QJsonObject{{u"until"_s, day.toString(Qt::ISODate)}}; };
    if (const QString found = hard.clauseAgainst(until(last.addDays(1))); found != clause)
        return is(found, clause, u"a day too late"_s);
    if (const QString found = hard.clauseAgainst(until(last)); found != taken)
        return is(found, taken, u"the last day"_s);
    const QString sanction = hard.rules.sanctions.front().id.text();
    if (const QString wrong = hard.road.record(events::restricted, hard.restriction(sanction)); !wrong.isEmpty())
        return wrong;
    if (!hard.subject().undertakings.back().stands()) return u"nobody is reminded to look at it again"_s;
    if (const QString wrong = hard.road.record(events::restrictionReviewed, {{u"decision"_s, u"lifted"_s}});
        !wrong.isEmpty())
        return wrong;
    return hard.subject().behaviour.restriction ? u"it is still restricted"_s : QString();
}

// They are told: nothing is restricted without the reason that they get in writing, and what else is asked for.
QString toldOfRestriction(const QString &policy, const QStringList &parts) {
    HardRoad hard(policy);
    if (const QString wrong = hard.prepare(); !wrong.isEmpty()) return wrong;
    if (hard.clauseAgainst({{u"reason"_s, QString()}}) == taken) return u"restricted without a reason"_s;
    const auto &clause = parts.value(1) == "advice"_L1 ? hard.rules.advice : hard.rules.notice;
    const auto asks = asksFor(events::restricted, hard.subject(), hard.road.desk().rules());
    const bool isAsked = std::ranges::any_of(
        asks, [&](const Ask &ask) { return ask.clause.number == clause->number && ask.clause.text == clause->text; });
    return isAsked ? QString() : u"nobody is asked whether they were told"_s;
}

QString appeal(const QString &policy, const QStringList &) {
    HardRoad hard(policy);
    if (const QString wrong = hard.restrict(hard.rules.sanctions.front().id.text()); !wrong.isEmpty()) return wrong;
    if (const QString wrong = hard.road.record(events::restrictionAppealed, {{u"text"_s, u"It is not fair"_s}});
        !wrong.isEmpty())
        return wrong;
    const auto decided = [&](const QString &by) {
        QJsonObject data{{u"decision"_s, u"lifted"_s}, {u"decided_by"_s, by}};
        if (!hard.rules.appealTo.empty()) data.insert(u"role"_s, hard.rules.appealTo.front().text());
        return data;
    };
    if (const QString found = hard.road.clauseAgainst(events::appealDecided, decided(u"Bo Hill"_s));
        found != hard.rules.appeal->number)
        return is(found, hard.rules.appeal->number, u"an appeal to who restricted"_s);
    if (const QString wrong = hard.road.record(events::appealDecided, decided(u"Cy Marsh"_s)); !wrong.isEmpty())
        return wrong;
    return hard.subject().behaviour.restriction ? u"it is still restricted"_s : QString();
}

}  // namespace redress::test::exercises
