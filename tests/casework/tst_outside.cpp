// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/exhaustion.h"
#include "core/casework/undertakings.h"
#include "tests/casework/desk.h"
#include "tests/casework/outside_rows.h"
#include "tests/casework/step.h"
#include "tests/support/plain_sentence.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;
using redress::test::RefusalRow;
using redress::test::stepIn;

namespace {

constexpr auto answered = R"(received 2026-03-02T10:00
point.added 2026-03-02 {"text":"The boiler"}
point.added 2026-03-02 {"text":"The manner"}
stage-1.responded 2026-03-12 {"answers":[{"point":1,"outcome":"upheld","reason":"Late"},{"point":2,"outcome":"not-upheld","reason":"No record"}]}
stage-2.started 2026-03-20
stage-2.responded 2026-04-01 {"answers":[{"point":1,"outcome":"upheld","reason":"Late"},{"point":2,"outcome":"not-upheld","reason":"No record"}]}
closed 2026-04-02
outside.referred 2026-04-10 {"body":"ombudsman","reference":"HO-77"})";

void record(Desk &desk, const char *steps) {
    for (const QString &line : QString::fromUtf8(steps).split(u'\n', Qt::SkipEmptyParts)) {
        const auto step = stepIn(line);
        const auto done = desk.happen(step.event, step.at, step.data);
        QVERIFY2(done, done ? "" : qPrintable(line + u": "_s + done.error().message));
    }
}

const Undertaking *owed(const Desk &desk, Undertaking::Kind kind, int number = 1) {
    return undertakings::find(desk.subject, kind, number);
}

bool isOffered(const Desk &desk, const EventName &event) {
    const auto all = choices(desk.subject, desk.rules());
    const auto choice = std::ranges::find(all, event, &Choice::event);
    return choice != all.end() && choice->obstacle.isEmpty();
}

}  // namespace

// What bodies outside have to do with a case.
class TestOutside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWithTheClause_data() {
        QTest::addColumn<RefusalRow>("row");
        for (const auto &row : test::outsideRows()) QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
    void shouldRefuseWithTheClause() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        record(desk, row.before);
        if (QTest::currentTestFailed()) return;
        const int before = desk.subject.sequence;
        const auto step = stepIn(QString::fromUtf8(row.attempt));
        const auto refused = desk.tryOut(step.event, step.at, step.data);
        QVERIFY2(!refused, "it was taken");
        QCOMPARE(refused.error().clause, QString::fromUtf8(row.clause));
        QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
        QCOMPARE(test::dateForPrograms(refused.error().message), QString());
        QCOMPARE(test::keyForPrograms(refused.error().message), QString());
        QCOMPARE(desk.subject.sequence, before);
    }

    // The same without the mistake is taken: the refusal is for that reason and no other.
    void shouldTakeTheSameWithoutTheMistake_data() {
        QTest::addColumn<RefusalRow>("row");
        for (const auto &row : test::outsideRows())
            if (row.mended) QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
    void shouldTakeTheSameWithoutTheMistake() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        record(desk, row.before);
        if (!QTest::currentTestFailed()) record(desk, row.mended);
    }

    void shouldKeepWhoWentWhere() {
        Desk desk(u"torus"_s);
        record(desk, answered);
        QCOMPARE(desk.subject.outside.referrals.size(), size_t(1));
        const auto &referral = desk.subject.outside.referrals.front();
        QCOMPARE(referral.body, BodyId(u"ombudsman"_s));
        QCOMPARE(referral.at.day(), QDate(2026, 4, 10));
        QCOMPARE(referral.reference, u"HO-77"_s);
        QVERIFY(!referral.byUs && !referral.ended);
        QVERIFY(!desk.subject.open);
        record(desk, R"(outside.ended 2026-06-12 {"body":"ombudsman","reason":"Determined"})");
        QVERIFY(desk.subject.outside.referrals.front().ended);
    }

    // Findings come for each point, an order for some, and all of it on a case that is closed.
    void shouldTakeFindingsAndOrdersOnAClosedCase() {
        Desk desk(u"torus"_s);
        record(desk, answered);
        record(
            desk,
            R"(outside.found 2026-06-01 {"body":"ombudsman","finding":"maladministration","point":"1","text":"Ten weeks"}
outside.found 2026-06-01 {"body":"ombudsman","finding":"no-maladministration","point":2}
outside.ordered 2026-06-01 {"body":"ombudsman","text":"Pay for the delay","until":"2026-06-29","pence":35000,"owner":"Joan Pike"}
outside.ordered 2026-06-01 {"body":"ombudsman","text":"Apologise","until":"2026-06-22"}
outside.complied 2026-06-20 {"order":"1","proof":"Paid on 19 June"})");
        QCOMPARE(desk.subject.outside.findings.size(), size_t(2));
        QCOMPARE(desk.subject.outside.findings[0].finding, FindingId(u"maladministration"_s));
        QCOMPARE(desk.subject.outside.findings[0].point, 1);
        QCOMPARE(desk.subject.outside.findings[0].text, u"Ten weeks"_s);
        QCOMPARE(desk.subject.outside.findings[1].point, 2);
        QVERIFY(!desk.subject.open);
        const auto *paid = owed(desk, Undertaking::Kind::Order, 1);
        QVERIFY(paid);
        QCOMPARE(paid->state, Undertaking::State::Kept);
        QCOMPARE(paid->proof, u"Paid on 19 June"_s);
        QCOMPARE(paid->owner, u"Joan Pike"_s);
        QCOMPARE(paid->pence.value, 35000);
        QCOMPARE(paid->target(), TargetId(u"order-1"_s));
        const auto *other = owed(desk, Undertaking::Kind::Order, 2);
        QVERIFY(other && other->stands());
        QCOMPARE(other->due, QDate(2026, 6, 22));
    }

    void shouldCountWhatTheOmbudsmanOrdersAsAnAwardOfIts() {
        Desk desk(u"torus"_s);
        record(desk, answered);
        record(desk,
               R"(outside.ordered 2026-06-01 {"body":"ombudsman","text":"Pay","until":"2026-06-29","pence":35000})");
        QCOMPARE(desk.subject.compensation.value, 35000);
        QCOMPARE(desk.subject.awards.size(), size_t(1));
        QVERIFY(desk.subject.awards.front().ordered);
    }

    // Ten working days from Wednesday 1 April 2026: Good Friday and Easter Monday do not count.
    void shouldReckonUntilWhenItIsAnswered() {
        auto policy = std::make_shared<Policy>(*Desk::shipped(u"torus"_s));
        for (auto &body : policy->outsideBodies) body.answerWithin = Duration{10, Duration::Unit::WorkingDays};
        Desk desk(policy);
        record(desk, R"(received 2026-03-02
outside.referred 2026-04-01 {"body":"ombudsman"}
outside.requested 2026-04-01 {"body":"ombudsman","text":"The log"}
outside.requested 2026-04-01 {"body":"ombudsman","text":"The letters","until":"2026-04-03"})");
        QCOMPARE(owed(desk, Undertaking::Kind::Evidence, 1)->due, QDate(2026, 4, 17));
        QCOMPARE(owed(desk, Undertaking::Kind::Evidence, 2)->due, QDate(2026, 4, 3));
    }

    void shouldEndTheCaseWhereTheRestIsLeftOut() {
        Desk desk(u"wrekin"_s);
        record(desk, R"(received 2026-03-02
stage-1.responded 2026-03-06
stage-2.started 2026-03-10
stage-2.responded 2026-03-18)");
        const auto done =
            desk.happen(u"outside.referred"_s, u"2026-03-20"_s,
                        {{u"body"_s, u"ombudsman"_s}, {u"by_us"_s, true}, {u"reason"_s, u"By statute"_s}});
        QVERIFY(done);
        QCOMPARE(done->size(), size_t(2));
        QCOMPARE(done->back().name, events::closed);
        QVERIFY(!desk.subject.open);
        QCOMPARE(desk.subject.closedWhy, u"By statute"_s);
        const auto exhausted = exhaustionOf(desk.subject, desk.rules().procedure);
        QVERIFY(exhausted);
        QCOMPARE(exhausted->at.day(), QDate(2026, 3, 20));
        QVERIFY(exhausted->by == Exhaustion::By::EarlyEnd);
    }

    void shouldLeaveTheCaseOpenWhereTheCustomerWent() {
        Desk desk(u"wrekin"_s);
        record(desk, R"(received 2026-03-02
stage-1.responded 2026-03-06
outside.referred 2026-03-20 {"body":"ombudsman"})");
        QVERIFY(desk.subject.open);
        QVERIFY(!exhaustionOf(desk.subject, desk.rules().procedure));
    }

    // The regulator may be told at any time: the complaint goes on beside.
    void shouldLeaveTheCaseOpenWhereTheBodyMayAlwaysBeAsked() {
        Desk desk(u"southway"_s);
        record(desk, R"(received 2026-03-02
outside.referred 2026-03-03 {"body":"regulator","by_us":true,"reason":"A breach of the standards"})");
        QVERIFY(desk.subject.open);
        QCOMPARE(desk.subject.outside.referrals.size(), size_t(1));
    }

    // Halton deems its process exhausted at any stage.
    void shouldSendOnAFastTrackFromStage1() {
        Desk desk(u"halton"_s);
        record(desk, R"(received 2026-03-02
stage-1.responded 2026-03-12 {"sent_by":"email"}
outside.referred 2026-03-20 {"body":"ombudsman","by_us":true,"reason":"Nothing more can be done here"})");
        QVERIFY(!desk.subject.open);
    }

    // The stages have had their clocks: a case that is opened again has one of its own.
    void shouldOpenAgainWithItsOwnClock() {
        Desk desk(u"torus"_s);
        record(desk, answered);
        record(
            desk,
            R"(reopened 2026-06-01 {"reason":"To look at the manner again","body":"ombudsman","until":"2026-06-22"})");
        QVERIFY(desk.subject.open);
        const auto *answer = owed(desk, Undertaking::Kind::Answer);
        QVERIFY(answer && answer->stands());
        QCOMPARE(answer->due, QDate(2026, 6, 22));
        QCOMPARE(answer->body, BodyId(u"ombudsman"_s));
        QCOMPARE(answer->target(), TargetId(u"answer-1"_s));
        QVERIFY(isOffered(desk, events::answeredAgain));
        record(desk, R"(answered-again 2026-06-15 {"answer":"1","text":"We spoke to both"})");
        QCOMPARE(owed(desk, Undertaking::Kind::Answer)->state, Undertaking::State::Kept);
        QVERIFY(!isOffered(desk, events::answeredAgain));
    }

    void shouldOpenAgainWithoutADayAsBefore() {
        Desk desk(u"torus"_s);
        record(desk, answered);
        record(desk, R"(reopened 2026-06-01 {"reason":"By mistake"})");
        QVERIFY(desk.subject.open);
        QVERIFY(desk.subject.undertakings.empty());
        QVERIFY(!desk.tryOut(u"answered-again"_s, u"2026-06-02"_s, {{u"answer"_s, u"1"_s}, {u"text"_s, u"So"_s}}));
    }

    // Hours count where both are known: closed at noon it may be opened again in the afternoon, not in the morning.
    void shouldNotOpenAgainBeforeTheHourOfClosing() {
        Desk desk(u"torus"_s);
        record(desk,
               "received 2026-03-02T10:00\nclosed 2026-03-05T12:00 "
               "{\"because\":\"early\",\"role\":\"operational-director\",\"reason\":\"Settled\"}");
        const QJsonObject why{{u"reason"_s, u"Not settled"_s}};
        QVERIFY(!desk.tryOut(u"reopened"_s, u"2026-03-05T11:59"_s, why));
        QVERIFY(desk.tryOut(u"reopened"_s, u"2026-03-05T12:01"_s, why));
        QVERIFY(desk.tryOut(u"reopened"_s, u"2026-03-05"_s, why));
    }

    void shouldOfferWhatIsPossible() {
        Desk desk(u"torus"_s);
        record(desk, "received 2026-03-02T10:00");
        QVERIFY(isOffered(desk, events::outsideReferred));
        QVERIFY(!isOffered(desk, events::outsideComplied));
        QVERIFY(!isOffered(desk, events::outsideAnswered));
        QVERIFY(!isOffered(desk, events::outsideEnded));
        Desk compliment(u"torus"_s, u"compliment"_s);
        record(compliment, "received 2026-03-02T10:00");
        QVERIFY(!isOffered(compliment, events::outsideReferred));
    }

    // A register that began before policies named anybody: what comes from outside is recorded by name.
    void shouldTakeAnyBodyWhereThePolicyNamesNone() {
        auto older = std::make_shared<Policy>(*Desk::shipped(u"torus"_s));
        older->outsideBodies.clear();
        Desk desk(older);
        record(desk, R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"Housing Ombudsman"}
outside.found 2026-05-02 {"body":"Housing Ombudsman","finding":"service failure"}
outside.ordered 2026-06-01 {"body":"Housing Ombudsman","text":"Apologise","until":"2026-06-29"}
outside.complied 2026-06-10 {"order":"1","proof":"Letter of 9 June"})");
        QCOMPARE(desk.subject.outside.findings.size(), size_t(1));
        QCOMPARE(owed(desk, Undertaking::Kind::Order)->state, Undertaking::State::Kept);
    }
};

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
