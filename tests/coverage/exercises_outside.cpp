// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/ways.h"
#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

namespace {

// What makes a case one that the body takes.
QJsonObject aboutIt(const OutsideBody &body) {
    return body.subjects.isEmpty() ? QJsonObject() : QJsonObject{{keys::service, body.subjects.front()}};
}

// A case that one outside body takes.
struct OutsideRoad {
    OutsideRoad(const QString &policy, const QString &bodyId)
        : shipped(Desk::shipped(policy)),
          body(*shipped->outsideBody(BodyId(bodyId))),
          road(policy, body.procedures.empty() ? mainProcedure(policy) : body.procedures.front().text(),
               aboutIt(body)) {}

    // To the end of the procedure, as the body wants it.
    [[nodiscard]] QString exhaust() {
        if (body.after.isEmpty() || body.after == events::received) return {};
        if (const QString wrong = road.leadTo(body.after); !wrong.isEmpty()) return wrong;
        if (const QString wrong = road.record(body.after); !wrong.isEmpty()) return wrong;
        const TargetRule *opens = road.procedure().target(body.opens);
        return opens && opens->from == events::closed ? road.record(events::closed) : QString();
    }
    [[nodiscard]] QString goThere() {
        return road.record(events::outsideReferred, with({{u"consent"_s, true}, {u"reference"_s, u"HO-7"_s}}));
    }
    [[nodiscard]] QString exhaustAndGo() {
        const QString wrong = exhaust();
        return wrong.isEmpty() ? goThere() : wrong;
    }
    [[nodiscard]] QJsonObject with(QJsonObject data) const {
        data.insert(u"body"_s, body.id.text());
        return data;
    }
    [[nodiscard]] Way way() {
        for (const Way &one : waysOpen(road.desk().subject, road.desk().rules(), nullptr))
            if (one.body == body.id) return one;
        return {};
    }
    [[nodiscard]] const Case &subject() { return road.desk().subject; }

    std::shared_ptr<const Policy> shipped;
    const OutsideBody &body;
    Road road;
};

// What it wants to see is owed by a day, and sent.
QString evidence(OutsideRoad &outside) {
    const QJsonObject wanted = outside.with({{u"text"_s, u"The repair log"_s}, {u"until"_s, later(outside.road, 20)}});
    if (const QString wrong = outside.road.record(events::outsideRequested, wanted); !wrong.isEmpty()) return wrong;
    if (outside.subject().undertakings.empty() || !outside.subject().undertakings.back().stands())
        return u"nobody owes the evidence"_s;
    const QJsonObject sent{{u"request"_s, u"1"_s}, {u"proof"_s, u"Sent by e-mail"_s}};
    if (const QString wrong = outside.road.record(events::outsideAnswered, sent); !wrong.isEmpty()) return wrong;
    return outside.subject().undertakings.back().stands() ? u"the evidence is still owed"_s : QString();
}

}  // namespace

QString outsideBody(const QString &policy, const QStringList &parts) {
    OutsideRoad outside(policy, parts[1]);
    const bool waits = !outside.body.after.isEmpty();
    if ((outside.way().state == Way::State::NotYet) != waits)
        return u"the way there is open or shut against the policy"_s;
    const QJsonObject early = outside.with({{u"text"_s, u"The log"_s}, {u"until"_s, later(outside.road, 20)}});
    const QString found = outside.road.clauseAgainst(events::outsideRequested, early);
    if (found != outside.body.clause.number) return is(found, outside.body.clause.number, u"it has no case yet"_s);
    if (const QString wrong = outside.exhaust(); !wrong.isEmpty()) return wrong;
    const Way way = outside.way();
    if (way.state == Way::State::NotYet) return u"the way there is shut at the end of the procedure"_s;
    if (way.inForce == (outside.body.lawUntil.isValid() && outside.body.lawUntil < QDate(2026, 1, 1)))
        return u"what the law says of the day is wrong"_s;
    if (const QString wrong = outside.goThere(); !wrong.isEmpty()) return wrong;
    if (outside.subject().outside.referrals.back().body != outside.body.id) return u"it did not go there"_s;
    return evidence(outside);
}

QString findings(const QString &policy, const QStringList &parts) {
    OutsideRoad outside(policy, parts[1]);
    if (const QString wrong = outside.exhaustAndGo(); !wrong.isEmpty()) return wrong;
    for (const auto &finding : outside.body.findings) {
        const QJsonObject found = outside.with({{u"finding"_s, finding.id.text()}});
        if (const QString clause = outside.road.clauseAgainst(events::outsideFound, found); clause != taken)
            return is(clause, taken, finding.name);
    }
    const bool isAnything =
        outside.road.clauseAgainst(events::outsideFound, outside.with({{u"finding"_s, u"draw"_s}})) == taken;
    return isAnything ? u"it finds anything"_s : QString();
}

QString binding(const QString &policy, const QStringList &parts) {
    OutsideRoad outside(policy, parts[1]);
    if (const QString wrong = outside.exhaustAndGo(); !wrong.isEmpty()) return wrong;
    const auto order = [&](const QString &until) {
        return outside.with({{u"text"_s, u"Mend the roof"_s}, {u"until"_s, until}});
    };
    if (outside.road.clauseAgainst(events::outsideOrdered, order({})) == taken) return u"an order without a day"_s;
    if (const QString wrong = outside.road.record(events::outsideOrdered, order(later(outside.road, 28)));
        !wrong.isEmpty())
        return wrong;
    const QJsonObject bare{{u"order"_s, u"1"_s}, {u"proof"_s, QString()}};
    const QString found = outside.road.clauseAgainst(events::outsideComplied, bare);
    if (found != outside.body.binding->number) return is(found, outside.body.binding->number, u"without proof"_s);
    if (const QString wrong =
            outside.road.record(events::outsideComplied, {{u"order"_s, u"1"_s}, {u"proof"_s, u"Photograph"_s}});
        !wrong.isEmpty())
        return wrong;
    return outside.subject().undertakings.back().stands() ? u"the order still stands"_s : QString();
}

QString consent(const QString &policy, const QStringList &parts) {
    OutsideRoad outside(policy, parts[1]);
    if (const QString wrong = outside.exhaust(); !wrong.isEmpty()) return wrong;
    const QString found = outside.road.clauseAgainst(events::outsideReferred, outside.with({}));
    if (found != outside.body.consent->number) return is(found, outside.body.consent->number, u"without consent"_s);
    return is(outside.road.clauseAgainst(events::outsideReferred, outside.with({{u"consent"_s, true}})), taken,
              u"with consent"_s);
}

QString exhausted(const QString &policy, const QStringList &parts) {
    OutsideRoad outside(policy, parts[1]);
    const QString clause = outside.body.exhausted->number;
    if (const QString found = outside.road.clauseAgainst(events::outsideReferred, outside.with({})); found != clause)
        return is(found, clause, u"before the procedure is exhausted"_s);
    const QJsonObject despite = outside.with({{u"despite"_s, u"The member insists"_s}, {u"consent"_s, true}});
    if (const QString found = outside.road.clauseAgainst(events::outsideReferred, despite); found != taken)
        return is(found, taken, u"with a reason"_s);
    return outside.exhaustAndGo();
}

QString skips(const QString &policy, const QStringList &parts) {
    OutsideRoad outside(policy, parts[1]);
    const QString clause = outside.body.skips->number;
    const Stage *skipped = outside.road.procedure().stage(outside.body.skipsStage);
    if (skipped) {
        if (outside.road.clauseAgainst(events::outsideReferred, outside.with({{u"by_us"_s, true}})) != clause)
            return u"more than the last stage is left out"_s;
        if (const QString wrong = outside.road.leadTo(skipped->startsAfter); !wrong.isEmpty()) return wrong;
        if (const QString wrong = outside.road.record(skipped->startsAfter); !wrong.isEmpty()) return wrong;
    }
    const QJsonObject bare = outside.with({{u"by_us"_s, true}, {u"reason"_s, QString()}});
    if (const QString found = outside.road.clauseAgainst(events::outsideReferred, bare); found != clause)
        return is(found, clause, u"without a reason"_s);
    if (const QString wrong = outside.road.record(events::outsideReferred, outside.with({{u"by_us"_s, true}}));
        !wrong.isEmpty())
        return wrong;
    return outside.subject().open ? u"the case goes on here"_s : QString();
}

QString enclosure(const QString &policy, const QStringList &parts) {
    OutsideRoad outside(policy, parts[1]);
    return is(outside.way().enclosure, outside.body.enclosure, u"what is enclosed"_s);
}

}  // namespace redress::test::exercises
