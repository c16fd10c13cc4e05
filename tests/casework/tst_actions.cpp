// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QtTest>
#include <algorithm>

#include "core/casework/bars.h"
#include "core/casework/moving_on.h"
#include "core/casework/targets.h"
#include "tests/casework/desk.h"
#include "tests/casework/house_policy.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;

namespace {

const QString taken = u"taken"_s;

QJsonObject answer(int point, const QString &outcome, const QString &reason = u"We looked"_s) {
    return {{u"point"_s, point}, {u"outcome"_s, outcome}, {u"reason"_s, reason}};
}

QJsonObject answers(const QJsonArray &list) {
    return {{u"answers"_s, list}};
}

QJsonArray people(const QStringList &roles) {
    QJsonArray list;
    for (const auto &role : roles)
        list << QJsonObject{{u"name"_s, u"Member %1"_s.arg(list.size() + 1)}, {u"role"_s, role}};
    return list;
}

const Target &targetOf(const std::vector<Target> &all, const QString &id) {
    return *std::ranges::find(all, TargetId(id), &Target::id);
}

// At stage 1 since Thursday 2 April 2026.
Desk atStageOne() {
    Desk desk(test::housePolicy());
    (void)desk.happen(u"received"_s, u"2026-04-01T10:00"_s, {{u"complainant"_s, u"Aisha Khan"_s}});
    (void)desk.happen(u"stage-1.started"_s, u"2026-04-02"_s);
    return desk;
}

Desk atStageTwo() {
    Desk desk = atStageOne();
    (void)desk.happen(u"stage-1.responded"_s, u"2026-04-15"_s);
    (void)desk.happen(u"stage-2.started"_s, u"2026-04-20"_s);
    return desk;
}

}  // namespace

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::housePolicy()); }

    void shouldNumberPointsAndKeepWhatWasFoundOnEach() {
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"point.added"_s, u"2026-04-02"_s, {{u"text"_s, u"The boiler"_s}}));
        QVERIFY(desk.happen(u"point.added"_s, u"2026-04-02"_s, {{u"text"_s, u"The manner"_s}}));
        QVERIFY(desk.happen(u"point.added"_s, u"2026-04-02"_s, {{u"text"_s, u"The bill"_s}}));
        QVERIFY(desk.happen(u"point.withdrawn"_s, u"2026-04-03"_s, {{u"point"_s, u"3"_s}, {u"reason"_s, u"Paid"_s}}));
        const auto sent = desk.happen(u"stage-1.responded"_s, u"2026-04-10"_s,
                                      answers({answer(1, u"upheld"_s), answer(2, u"not-upheld"_s)}));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
        QCOMPARE(desk.subject.points.size(), size_t(3));
        QCOMPARE(desk.subject.points[0].answers[StageId(u"stage-1"_s)].outcome, OutcomeId(u"upheld"_s));
        QCOMPARE(desk.subject.points[1].answers[StageId(u"stage-1"_s)].reason, u"We looked"_s);
        QVERIFY(desk.subject.points[2].withdrawn);
        QCOMPARE(desk.subject.outcome, OutcomeId(u"partly"_s));
    }

    void shouldTakeTheFindingOnWhichAllPointsAgree() {
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"point.added"_s, u"2026-04-02"_s, {{u"text"_s, u"The boiler"_s}}));
        QVERIFY(desk.happen(u"stage-1.responded"_s, u"2026-04-10"_s, answers({answer(1, u"not-upheld"_s)})));
        QCOMPARE(desk.subject.outcome, OutcomeId(u"not-upheld"_s));
    }

    void shouldRefuseAResponseThatLeavesAPointOut_data() {
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("no answers") << QJsonObject{{u"outcome"_s, u"upheld"_s}};
        QTest::newRow("one of two") << answers({answer(1, u"upheld"_s)});
        QTest::newRow("without a finding") << answers({answer(1, u"upheld"_s), answer(2, QString())});
        QTest::newRow("a finding nobody knows") << answers({answer(1, u"upheld"_s), answer(2, u"maybe"_s)});
        QTest::newRow("without reasons") << answers({answer(1, u"upheld"_s), answer(2, u"upheld"_s, u" "_s)});
    }
    void shouldRefuseAResponseThatLeavesAPointOut() {
        QFETCH(QJsonObject, data);
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"point.added"_s, u"2026-04-02"_s, {{u"text"_s, u"The boiler"_s}}));
        QVERIFY(desk.happen(u"point.added"_s, u"2026-04-02"_s, {{u"text"_s, u"The manner"_s}}));
        QCOMPARE(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-10"_s, data), u"Q"_s);
    }

    void shouldRefuseToAnswerAPointThatIsNotThere() {
        Desk desk = atStageOne();
        const auto refused = desk.tryOut(u"stage-1.responded"_s, u"2026-04-10"_s, answers({answer(1, u"upheld"_s)}));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"no open point 1"_s));
    }

    void shouldSendALaterPointToACaseOfItsOwn() {
        const Desk desk = atStageTwo();
        QCOMPARE(desk.clauseAgainst(u"point.added"_s, u"2026-04-21"_s, {{u"text"_s, u"And the roof"_s}}), u"Q"_s);
    }

    // The second working day after Thursday 2 April 2026 is Wednesday 8 April: Good Friday and Easter Monday lie
    // between.
    void shouldReckonWhenALetterCountsAsReceived_data() {
        QTest::addColumn<QString>("sentBy");
        QTest::addColumn<QDate>("received");
        QTest::newRow("post") << u"post"_s << QDate(2026, 4, 8);
        QTest::newRow("e-mail") << u"email"_s << QDate(2026, 4, 2);
        QTest::newRow("hand") << u"hand"_s << QDate(2026, 4, 2);
        QTest::newRow("not told: by post") << QString() << QDate(2026, 4, 8);
    }
    void shouldReckonWhenALetterCountsAsReceived() {
        QFETCH(QString, sentBy);
        QFETCH(QDate, received);
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"stage-1.responded"_s, u"2026-04-02"_s,
                            sentBy.isEmpty() ? QJsonObject() : QJsonObject{{u"sent_by"_s, sentBy}}));
        QCOMPARE(desk.subject.facts.at(EventName(u"stage-1.decision-received"_s)).day(), received);
        const auto all = targets(*desk.policy, *desk.policy->procedure(ProcedureId(u"complaint"_s)),
                                 desk.calendars.of(desk.policy->division), desk.subject.facts, desk.now);
        const When closes = targetOf(all, u"stage-2.request-window"_s).date;
        QCOMPARE(closes.day(), received.isValid() ? received.addDays(28) : QDate());
    }

    void shouldLetAConfirmedDateTakeThePlaceOfAReckonedOne() {
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"stage-1.responded"_s, u"2026-04-02"_s, {{u"sent_by"_s, u"post"_s}}));
        QVERIFY(desk.happen(u"stage-1.decision-received"_s, u"2026-04-13"_s));
        QCOMPARE(desk.subject.facts.at(EventName(u"stage-1.decision-received"_s)).day(), QDate(2026, 4, 13));
        QVERIFY(!desk.tryOut(u"stage-1.decision-received"_s, u"2026-04-14"_s));
    }

    void shouldKeepReceiptWhenACaseTurnsOutToBeSomethingElse() {
        Desk desk(test::housePolicy(), u"request"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-01T10:00"_s));
        QVERIFY(desk.happen(u"note"_s, u"2026-04-02"_s, {{u"text"_s, u"Angry"_s}}));
        QVERIFY(desk.happen(u"reclassified"_s, u"2026-04-07"_s,
                            {{u"procedure"_s, u"complaint"_s}, {u"reason"_s, u"It was a complaint all along"_s}}));
        QCOMPARE(desk.subject.procedure, ProcedureId(u"complaint"_s));
        QCOMPARE(desk.subject.received.day(), QDate(2026, 4, 1));
        QCOMPARE(desk.subject.stage(), StageId(u"early"_s));
        QCOMPARE(desk.subject.sequence, 3);
        QVERIFY(desk.happen(u"stage-1.started"_s, u"2026-04-08"_s));
    }

    void shouldBeginAnewWhenARequestBecomesAComplaint() {
        Desk desk(test::housePolicy(), u"request"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-01T10:00"_s));
        QVERIFY(desk.happen(u"request.answered"_s, u"2026-04-02"_s));
        QVERIFY(!desk.subject.open);
        QVERIFY(desk.happen(u"dissatisfied"_s, u"2026-04-20"_s, {{u"reason"_s, u"Still leaking"_s}}));
        QVERIFY(desk.subject.open);
        QCOMPARE(desk.subject.procedure, ProcedureId(u"complaint"_s));
        QCOMPARE(desk.subject.received.day(), QDate(2026, 4, 20));
        QCOMPARE(desk.subject.firstReceived.day(), QDate(2026, 4, 1));
        const auto all = targets(*desk.policy, *desk.policy->procedure(ProcedureId(u"complaint"_s)),
                                 desk.calendars.of(desk.policy->division), desk.subject.facts, desk.now);
        QCOMPARE(targetOf(all, u"early.resolution"_s).date.day(), QDate(2026, 4, 23));
    }

    void shouldCloseACaseThatIsRefusedAndForgetItWhenReopened() {
        Desk desk = atStageOne();
        const auto refused =
            desk.happen(u"refused"_s, u"2026-04-07"_s,
                        {{u"exclusion"_s, u"court"_s}, {u"reason"_s, u"A claim was issued in March"_s}});
        QVERIFY(refused);
        QCOMPARE(refused->back().name, events::closed);
        QVERIFY(!desk.subject.open);
        QCOMPARE(desk.subject.standing.refusal->exclusion, ExclusionId(u"court"_s));
        QVERIFY(desk.happen(u"reopened"_s, u"2026-04-08"_s, {{u"reason"_s, u"The claim was dropped"_s}}));
        QVERIFY(!desk.subject.standing.refusal);
    }

    void shouldNotAnswerWhatIsTooOldUntilItIsDecided_data() {
        QTest::addColumn<QString>("arose");
        QTest::addColumn<bool>("recurring");
        QTest::addColumn<QString>("clause");
        // Received on 1 April 2026; the limit is six months.
        QTest::newRow("the last day") << u"2025-10-01"_s << false << taken;
        QTest::newRow("a day more") << u"2025-09-30"_s << false << u"X1"_s;
        QTest::newRow("but it recurs") << u"2024-09-30"_s << true << taken;
    }
    void shouldNotAnswerWhatIsTooOldUntilItIsDecided() {
        QFETCH(QString, arose);
        QFETCH(bool, recurring);
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"details.changed"_s, u"2026-04-02"_s,
                            {{u"issue_arose"_s, arose}, {u"recurring"_s, recurring}}));
        QTEST(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-10"_s), "clause");
    }

    void shouldTellWhomThePolicyDoesNotCover() {
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"details.changed"_s, u"2026-04-02"_s, {{u"kind"_s, u"sub-tenant"_s}}));
        QCOMPARE(barsOf(desk.subject, desk.rules()).size(), size_t(1));
        QCOMPARE(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-10"_s), u"X4"_s);
        QCOMPARE(desk.clauseAgainst(u"details.changed"_s, u"2026-04-10"_s, {{u"kind"_s, u"martian"_s}}), u"K1"_s);
    }

    void shouldSetAsideOnlyWhatThePolicyLeavesOpen_data() {
        QTest::addColumn<QString>("exclusion");
        QTest::addColumn<QString>("clause");
        QTest::newRow("no choice") << u"time-limit"_s << u"X1"_s;
        QTest::newRow("discretion") << u"court"_s << taken;
        QTest::newRow("new evidence") << u"answered"_s << taken;
        QTest::newRow("unknown") << u"weather"_s << QString();
    }
    void shouldSetAsideOnlyWhatThePolicyLeavesOpen() {
        QFETCH(QString, exclusion);
        QTEST(atStageOne().clauseAgainst(u"exclusion.set-aside"_s, u"2026-04-07"_s,
                                         {{u"exclusion"_s, exclusion}, {u"reason"_s, u"It is fair"_s}}),
              "clause");
    }

    void shouldWriteToAnAdvocateOnlyWithAuthority_data() {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("clause");
        QTest::newRow("none") << u"none"_s << u"A1"_s;
        QTest::newRow("asked for") << u"asked"_s << u"A1"_s;
        QTest::newRow("held") << u"held"_s << taken;
        QTest::newRow("withdrawn") << u"withdrawn"_s << u"A1"_s;
    }
    void shouldWriteToAnAdvocateOnlyWithAuthority() {
        QFETCH(QString, authority);
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"advocate.named"_s, u"2026-04-02"_s, {{u"name"_s, u"Lee Moss"_s}}));
        QVERIFY(desk.happen(u"advocate.authority"_s, u"2026-04-02"_s, {{u"authority"_s, authority}}));
        for (const auto &event : {u"letter"_s, u"email"_s, u"stage-1.responded"_s})
            QTEST(desk.clauseAgainst(event, u"2026-04-10"_s, {{u"to"_s, u"advocate"_s}, {u"text"_s, u"x"_s}}),
                  "clause");
        QCOMPARE(desk.clauseAgainst(u"letter"_s, u"2026-04-10"_s, {{u"to"_s, u"customer"_s}}), taken);
    }

    void shouldAnswerWhoWroteForTheCustomer() {
        Desk desk = atStageOne();
        QVERIFY(desk.happen(u"addressee.named"_s, u"2026-04-02"_s,
                            {{u"name"_s, u"Ann Lee MP"_s}, {u"capacity"_s, u"MP"_s}}));
        QCOMPARE(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-10"_s, {{u"to"_s, u"customer"_s}}), u"A2"_s);
        QCOMPARE(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-10"_s, {{u"to"_s, u"addressee"_s}}), taken);
    }

    void shouldWantOneContactForAGroup() {
        Desk desk = atStageOne();
        QCOMPARE(desk.clauseAgainst(u"group.contact-nominated"_s, u"2026-04-02"_s, {{u"name"_s, u"Bo Hill"_s}}),
                 u"G1"_s);
        QVERIFY(desk.happen(u"group.member-added"_s, u"2026-04-02"_s, {{u"name"_s, u"Bo Hill"_s}}));
        QCOMPARE(desk.clauseAgainst(u"group.member-added"_s, u"2026-04-02"_s, {{u"name"_s, u"bo hill"_s}}), u"G1"_s);
        QCOMPARE(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-10"_s), u"G1"_s);
        QCOMPARE(desk.clauseAgainst(u"group.contact-nominated"_s, u"2026-04-03"_s, {{u"name"_s, u"Zed"_s}}), u"G1"_s);
        QVERIFY(desk.happen(u"group.contact-nominated"_s, u"2026-04-03"_s, {{u"name"_s, u"Aisha Khan"_s}}));
        QCOMPARE(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-10"_s), taken);
    }

    void shouldLetOnlyWhoMayDecideAnswer_data() {
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("clause");
        QTest::newRow("another role") << QJsonObject{{u"role"_s, u"manager"_s}} << u"Sam Todd"_s << u"S2"_s;
        QTest::newRow("the role") << QJsonObject{{u"role"_s, u"director"_s}} << u"Sam Todd"_s << taken;
        QTest::newRow("the same person") << QJsonObject() << u"Joan Pike"_s << u"S2 other"_s;
        QTest::newRow("the same person, told")
            << QJsonObject{{u"decided_by"_s, u"joan pike"_s}} << u"Sam Todd"_s << u"S2 other"_s;
        QTest::newRow("recorded by the same, decided by another")
            << QJsonObject{{u"decided_by"_s, u"Sam Todd"_s}} << u"Joan Pike"_s << taken;
        QTest::newRow("nobody knows who") << QJsonObject{{u"decided_by"_s, u""_s}} << u"Joan Pike"_s << taken;
    }
    void shouldLetOnlyWhoMayDecideAnswer() {
        QFETCH(QJsonObject, data);
        QFETCH(QString, by);
        QTEST(atStageTwo().clauseAgainst(u"stage-2.responded"_s, u"2026-05-01"_s, data, by), "clause");
    }

    void shouldHoldAPanelToItsRules_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("clause");
        // Announced on Tuesday 21 April 2026; ten working days later is Wednesday 6 May (4 May is a bank holiday).
        const QJsonObject whole{{u"panel"_s, people({u"director"_s, u"tenant"_s})}};
        QTest::newRow("the day before") << u"2026-05-05"_s << whole << u"N"_s;
        QTest::newRow("sooner because the customer wished it")
            << u"2026-05-05"_s << QJsonObject{{u"reason"_s, u"She asked for it"_s}} << taken;
        QTest::newRow("on the day") << u"2026-05-06"_s << whole << taken;
        QTest::newRow("nobody told who") << u"2026-05-06"_s << QJsonObject() << taken;
        QTest::newRow("no tenant") << u"2026-05-06"_s << QJsonObject{{u"panel"_s, people({u"director"_s})}} << u"P"_s;
        QTest::newRow("no list") << u"2026-05-06"_s << QJsonObject{{u"panel"_s, u"all of them"_s}} << u"P"_s;
        QTest::newRow("somewhere unknown") << u"2026-05-06"_s << QJsonObject{{u"held_at"_s, u"moon"_s}} << u"P2"_s;
        QTest::newRow("told for too soon a day")
            << u"2026-05-06"_s << QJsonObject{{u"on_day"_s, u"2026-05-05"_s}} << u"P3"_s;
        QTest::newRow("no day") << u"2026-05-06"_s << QJsonObject{{u"on_day"_s, u"soon"_s}} << u"P3"_s;
    }
    void shouldHoldAPanelToItsRules() {
        QFETCH(QString, at);
        QFETCH(QJsonObject, data);
        Desk desk = atStageTwo();
        QCOMPARE(desk.clauseAgainst(u"stage-2.meeting-notified"_s, u"2026-04-21"_s), u"N1"_s);
        QVERIFY(desk.happen(u"stage-2.meeting-notified"_s, u"2026-04-21"_s, {{u"meeting_on"_s, u"2026-05-06"_s}}));
        QTEST(desk.clauseAgainst(u"stage-2.meeting-held"_s, at, data), "clause");
    }

    void shouldCloseForNoContactOnlyAfterAttempts() {
        Desk desk = atStageOne();
        const QJsonObject closing{{u"because"_s, u"no-contact"_s}, {u"reason"_s, u"No answer"_s}};
        const QJsonObject unanswered{{u"text"_s, u"Rang"_s}, {u"answered"_s, false}};
        QCOMPARE(desk.clauseAgainst(u"closed"_s, u"2026-04-20"_s, closing), u"L1"_s);
        QVERIFY(desk.happen(u"call"_s, u"2026-04-07"_s, unanswered));
        QVERIFY(desk.happen(u"call"_s, u"2026-04-08"_s, {{u"text"_s, u"Spoke"_s}}));  // begins the count again
        for (const auto &day : {u"2026-04-09"_s, u"2026-04-10"_s}) QVERIFY(desk.happen(u"call"_s, day, unanswered));
        QCOMPARE(desk.clauseAgainst(u"closed"_s, u"2026-04-20"_s, closing), u"L1"_s);
        QVERIFY(desk.happen(u"letter"_s, u"2026-04-13"_s, unanswered));
        QCOMPARE(desk.clauseAgainst(u"closed"_s, u"2026-04-20"_s, closing), taken);
    }

    void shouldLetOnlyWhoMayCloseEarly() {
        const Desk desk = atStageOne();
        QJsonObject closing{{u"because"_s, u"early"_s}, {u"reason"_s, u"Settled"_s}};
        QCOMPARE(desk.clauseAgainst(u"closed"_s, u"2026-04-20"_s, closing), u"L2"_s);
        closing.insert(u"role"_s, u"manager"_s);
        QCOMPARE(desk.clauseAgainst(u"closed"_s, u"2026-04-20"_s, closing), u"L2"_s);
        closing.insert(u"role"_s, u"director"_s);
        QCOMPARE(desk.clauseAgainst(u"closed"_s, u"2026-04-20"_s, closing), taken);
        QCOMPARE(desk.clauseAgainst(u"closed"_s, u"2026-04-20"_s, {{u"because"_s, u"bored"_s}}), u"1"_s);
    }

    void shouldEndOnlyAMediationThatWasAgreed() {
        Desk desk = atStageOne();
        QCOMPARE(desk.clauseAgainst(u"mediation"_s, u"2026-04-07"_s, {{u"state"_s, u"ended"_s}}), u"M"_s);
        QVERIFY(desk.happen(u"mediation"_s, u"2026-04-07"_s, {{u"state"_s, u"agreed"_s}}));
        QVERIFY(desk.happen(u"mediation"_s, u"2026-04-08"_s, {{u"state"_s, u"ended"_s}}));
    }

    void shouldLinkAndJoinOtherCases() {
        Desk desk = atStageOne();
        QVERIFY(!desk.tryOut(u"case.linked"_s, u"2026-04-07"_s, {{u"case"_s, u"r-1"_s}}));
        QVERIFY(desk.happen(u"case.linked"_s, u"2026-04-07"_s, {{u"case"_s, u"R-2"_s}}));
        QVERIFY(!desk.tryOut(u"case.linked"_s, u"2026-04-07"_s, {{u"case"_s, u"R-2"_s}}));
        QVERIFY(
            desk.happen(u"case.joined"_s, u"2026-04-08"_s, {{u"case"_s, u"R-2"_s}, {u"reason"_s, u"The same leak"_s}}));
        QVERIFY(!desk.subject.open);
        QVERIFY(desk.subject.links.back().joined);
    }

    void shouldNotLetAnybodySayThatDatesMoved() {
        QVERIFY(!atStageOne().tryOut(u"dates.moved"_s, u"2026-04-07"_s, {{u"reason"_s, u"Because"_s}}));
    }

    // Received on Wednesday 1 April 2026: three working days are over at the end of Wednesday 8 April.
    void shouldMoveOnWhatWasNotSettled_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("due");
        QTest::newRow("in time") << u"2026-04-08T23:00"_s << false;
        QTest::newRow("over") << u"2026-04-09T00:00"_s << true;
    }
    void shouldMoveOnWhatWasNotSettled() {
        QFETCH(QString, now);
        QFETCH(bool, due);
        Desk desk(test::housePolicy());
        QVERIFY(desk.happen(u"received"_s, u"2026-04-01T10:00"_s));
        desk.now = *When::fromText(now);
        const auto move = moveDue(desk.subject, desk.rules());
        QCOMPARE(move.has_value(), due);
        if (!due) return;
        QCOMPARE(move->event, EventName(u"stage-1.started"_s));
        QVERIFY(desk.happen(move->event.text(), move->at.toText(), move->data, move->by));
        QVERIFY(!moveDue(desk.subject, desk.rules()));
    }

    void shouldRemindOfWhatThePolicyExpects() {
        Desk desk = atStageOne();
        auto reminders = remindersFor(EventName(u"stage-1.responded"_s), desk.subject, desk.rules());
        QCOMPARE(reminders.size(),
                 size_t(2));  // the contact, and what to expect: the response is late by the end of June
        QVERIFY(desk.happen(u"stage-1.contacted"_s, u"2026-04-07"_s));
        QVERIFY(desk.happen(u"kept-in-touch"_s, u"2026-04-07"_s, {{u"text"_s, u"By the end of May"_s}}));
        reminders = remindersFor(EventName(u"stage-1.responded"_s), desk.subject, desk.rules());
        QVERIFY(reminders.empty());
    }

    void shouldOfferEveryMechanismOnceWithWhatItAsks() {
        const Desk desk = atStageOne();
        const auto offered = choices(desk.subject, desk.rules());
        for (const auto &choice : offered) {
            QCOMPARE(std::ranges::count(offered, choice.event, &Choice::event), 1);
            QVERIFY2(!choice.label.isEmpty(), qPrintable(choice.event.text()));
            for (const auto &asked : choice.asks) {
                QVERIFY2(!asked.key.isEmpty() && !asked.label.isEmpty(), qPrintable(choice.event.text()));
                QVERIFY2(asked.kind != Ask::Kind::Choice || !asked.choices.empty(), qPrintable(choice.event.text()));
            }
        }
        for (const auto &event : {events::pointAdded, events::refused, events::setAside, events::reclassified,
                                  events::advocateNamed, events::mediation, events::linked, events::keptInTouch})
            QVERIFY2(std::ranges::count(offered, event, &Choice::event) == 1, qPrintable(event.text()));
        QCOMPARE(std::ranges::count(offered, events::datesMoved, &Choice::event), 0);
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
