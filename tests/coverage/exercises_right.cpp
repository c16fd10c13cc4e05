// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

namespace {

const PuttingRight &rightOf(Road &road) {
    return road.desk().policy->puttingRight;
}

QJsonObject promiseOf(const Road &road, const QString &remedy) {
    return {{u"remedy"_s, remedy}, {u"text"_s, u"We shall mend the gate"_s}, {u"until"_s, later(road, 30)}};
}

QString answered(Road &road) {
    const EventName answer = firstAnswer(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    return road.record(answer);
}

QString award(Road &road, qint64 pence, const QJsonObject &more = {}) {
    QJsonObject data{{u"pence"_s, pence}};
    for (auto it = more.begin(); it != more.end(); ++it) data.insert(it.key(), *it);
    return road.record(events::compensationAwarded, data);
}

QString promisedAndKept(const QString &policy, const Remedy &remedy) {
    Road road(policy, mainProcedure(policy));
    if (const QString wrong = road.record(events::promiseMade, promiseOf(road, remedy.id.text())); !wrong.isEmpty())
        return wrong;
    const auto &undertakings = road.desk().subject.undertakings;
    if (undertakings.size() != 1 || undertakings.back().remedy != remedy.id || !undertakings.back().stands())
        return u"%1 is no promise"_s.arg(remedy.name);
    const QJsonObject kept{{u"promise"_s, u"1"_s}, {u"proof"_s, u"Photograph of 3 February"_s}};
    if (road.clauseAgainst(events::promiseKept, {{u"promise"_s, u"1"_s}, {u"proof"_s, QString()}}) == taken)
        return u"%1 was kept without anything that shows it"_s.arg(remedy.name);
    if (const QString wrong = road.record(events::promiseKept, kept); !wrong.isEmpty()) return wrong;
    return undertakings.back().stands() ? u"%1 still stands"_s.arg(remedy.name) : QString();
}

// A ground that is there only for some findings, where the complaint was found otherwise.
QString foundOtherwise(const QString &policy, const CompensationGround &ground) {
    Road road(policy, mainProcedure(policy));
    const EventName answer = firstAnswer(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    for (const Outcome &outcome : road.procedure().outcomes) {
        if (std::ranges::find(ground.forFindings, outcome.finding) != ground.forFindings.end()) continue;
        const QString found = road.clauseAgainst(
            answer, {{u"outcome"_s, outcome.id.text()}, {u"pence"_s, 5000}, {u"ground"_s, ground.id.text()}});
        if (found != ground.clause.number) return is(found, ground.clause.number, outcome.name);
    }
    return {};
}

}  // namespace

QString remedies(const QString &policy, const QStringList &parts) {
    const auto shipped = Desk::shipped(policy);
    for (const Remedy &remedy : shipped->puttingRight.remedies) {
        if (parts.size() > 2 && remedy.id.text() != parts[2]) continue;
        if (const QString wrong = promisedAndKept(policy, remedy); !wrong.isEmpty()) return wrong;
    }
    Road road(policy, mainProcedure(policy));
    return is(road.clauseAgainst(events::promiseMade, promiseOf(road, u"magic"_s)),
              rightOf(road).remedies.front().clause.number, u"an unknown remedy"_s);
}

QString grounds(const QString &policy, const QStringList &parts) {
    const auto shipped = Desk::shipped(policy);
    for (const CompensationGround &ground : shipped->puttingRight.grounds) {
        if (parts.size() > 2 && ground.id.text() != parts[2]) continue;
        Road road(policy, mainProcedure(policy));
        if (const QString wrong = award(road, 5000, {{u"ground"_s, ground.id.text()}}); !wrong.isEmpty()) return wrong;
        const auto &awards = road.desk().subject.awards;
        if (awards.size() != 1 || awards.back().ground != ground.id || awards.back().pence != Pence{5000})
            return u"an award on the ground of “%1” was not kept"_s.arg(ground.name);
        if (ground.forFindings.empty()) continue;
        if (const QString wrong = foundOtherwise(policy, ground); !wrong.isEmpty()) return wrong;
    }
    Road road(policy, mainProcedure(policy));
    return is(road.clauseAgainst(events::compensationAwarded, {{u"pence"_s, 5000}, {u"ground"_s, u"luck"_s}}),
              rightOf(road).compensation->number, u"an unknown ground"_s);
}

QString inKind(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    if (const QString wrong = road.record(events::compensationAwarded, {{u"in_kind"_s, u"Two tins of paint"_s}});
        !wrong.isEmpty())
        return wrong;
    return is(road.desk().subject.awards.back().inKind, u"Two tins of paint"_s, u"what is given in kind"_s);
}

QString limits(const QString &policy, const QStringList &parts) {
    Road road(policy, mainProcedure(policy));
    const auto may = [&](qint64 pence, const QString &role) {
        return road.clauseAgainst(events::compensationAwarded, {{u"pence"_s, pence}, {u"role"_s, role}});
    };
    for (const CompensationLimit &limit : rightOf(road).limits) {
        const QString role = limit.role.text();
        if (parts.size() > 2 && role != parts[2]) continue;
        const qint64 most = limit.upTo ? limit.upTo->value : 900000;
        if (const QString found = may(most, role); found != taken) return is(found, taken, u"an award by "_s + role);
        if (limit.upTo && may(most + 1, role) != limit.clause.number) return u"%1 may award any sum"_s.arg(role);
    }
    return is(may(100, u"passer-by"_s), rightOf(road).compensation->number, u"an award by a passer-by"_s);
}

QString refusals(const QString &policy, const QStringList &parts) {
    const auto shipped = Desk::shipped(policy);
    for (const CompensationRefusal &refusal : shipped->puttingRight.refusals) {
        if (parts.size() > 2 && refusal.id.text() != parts[2]) continue;
        Road road(policy, mainProcedure(policy));
        QJsonObject none{{u"ground"_s, refusal.id.text()}};
        const auto &early = shipped->puttingRight.earlyBy;
        if (refusal.closes && !early.empty()) {
            if (const QString found = road.clauseAgainst(events::compensationRefused, none);
                found != refusal.clause.number)
                return is(found, refusal.clause.number, u"closed by anybody"_s);
            none.insert(u"role"_s, early.front().text());
        }
        if (road.clauseAgainst(events::compensationRefused, {{u"ground"_s, u"luck"_s}}) == taken)
            return u"compensation is refused on any ground"_s;
        if (const QString wrong = road.record(events::compensationRefused, none); !wrong.isEmpty()) return wrong;
        if (road.desk().subject.open == refusal.closes)
            return u"%1: closed or not against the policy"_s.arg(refusal.name);
        const QString found = road.clauseAgainst(events::compensationAwarded, {{u"pence"_s, 5000}});
        if (found != refusal.clause.number) return is(found, refusal.clause.number, u"an award all the same"_s);
    }
    return {};
}

QString offset(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const QString clause = rightOf(road).offset->number;
    const auto setOff = [&](int pence, int arrears, const QString &despite = {}) {
        return road.clauseAgainst(events::compensationSetOff,
                                  {{u"pence"_s, pence}, {u"arrears"_s, arrears}, {u"despite"_s, despite}});
    };
    if (const QString found = setOff(2000, 9000); found != clause) return is(found, clause, u"nothing was awarded"_s);
    if (const QString wrong = award(road, 5000); !wrong.isEmpty()) return wrong;
    if (const QString found = setOff(2000, 1500); found != clause) return is(found, clause, u"more than is owed"_s);
    if (const QString found = setOff(5000, 9000); found != taken) return is(found, taken, u"what is owed"_s);
    const QJsonObject order{{u"ordered"_s, true}};
    if (award(road, 3000, order).isEmpty()) return u"the Ombudsman orders where nobody has gone to it"_s;
    if (const QString wrong = road.record(events::outsideReferred, {{u"body"_s, u"ombudsman"_s}}); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = award(road, 3000, order); !wrong.isEmpty()) return wrong;
    if (const QString found = setOff(6000, 9000); found != clause) return is(found, clause, u"the Ombudsman’s sum"_s);
    return is(setOff(6000, 9000, u"The tenant asked for it"_s), taken, u"with a reason"_s);
}

QString whoseArrears(const QString &policy, const QStringList &) {
    const auto shipped = Desk::shipped(policy);
    for (const CustomerKind &kind : shipped->customers.kinds) {
        const auto &kinds = shipped->puttingRight.offsetKinds;
        const bool owes = std::ranges::find(kinds, kind.id) != kinds.end();
        Road road(policy, mainProcedure(policy), {{u"kind"_s, kind.id.text()}});
        if (const QString wrong = award(road, 5000); !wrong.isEmpty()) return wrong;
        const QString wanted = owes ? taken : shipped->puttingRight.offset->number;
        const QString found =
            road.clauseAgainst(events::compensationSetOff, {{u"pence"_s, 2000}, {u"arrears"_s, 9000}});
        if (found != wanted) return is(found, wanted, kind.name);
    }
    return {};
}

QString keptBeforeClosing(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const QString clause = rightOf(road).keptBeforeClosing->number;
    const QString remedy = rightOf(road).remedies.front().id.text();
    if (const QString wrong = answered(road); !wrong.isEmpty()) return wrong;
    if (const QString wrong = road.record(events::promiseMade, promiseOf(road, remedy)); !wrong.isEmpty()) return wrong;
    if (const QString found = road.clauseAgainst(events::closed, {{u"reason"_s, QString()}}); found != clause)
        return is(found, clause, u"closed while a promise stands"_s);
    if (const QString wrong = road.record(events::promiseKept, {{u"promise"_s, u"1"_s}, {u"proof"_s, u"Receipt"_s}});
        !wrong.isEmpty())
        return wrong;
    return road.record(events::closed);
}

QString closedEarlyBy(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const QString clause = rightOf(road).keptBeforeClosing->number;
    const QString remedy = rightOf(road).remedies.front().id.text();
    if (const QString wrong = answered(road); !wrong.isEmpty()) return wrong;
    if (const QString wrong = road.record(events::promiseMade, promiseOf(road, remedy)); !wrong.isEmpty()) return wrong;
    const auto close = [&](const QString &role, const QString &reason) {
        return road.clauseAgainst(events::closed, {{u"role"_s, role}, {u"reason"_s, reason}});
    };
    if (const QString found = close(u"passer-by"_s, u"To be done"_s); found != clause)
        return is(found, clause, u"closed by a passer-by"_s);
    for (const RoleId &role : rightOf(road).earlyBy) {
        if (const QString found = close(role.text(), {}); found != clause)
            return is(found, clause, u"without reasons"_s);
        if (const QString found = close(role.text(), u"The customer moved"_s); found != taken)
            return is(found, taken, u"closed by "_s + role.text());
    }
    return {};
}

}  // namespace redress::test::exercises
