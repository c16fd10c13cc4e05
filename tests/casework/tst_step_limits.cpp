// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/bars.h"
#include "core/casework/targets.h"
#include "tests/casework/desk.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;

namespace {

const QString taken = u"taken"_s;

QJsonObject laterDate(const QString &until) {
    return {{u"target"_s, u"stage-1.response"_s}, {u"until"_s, until}, {u"reason"_s, u"The surveyor is ill"_s}};
}

bool offers(const Desk &desk, const EventName &event) {
    const auto all = choices(desk.subject, desk.rules());
    return std::ranges::any_of(all, [&](const Choice &one) { return one.event == event && one.obstacle.isEmpty(); });
}

// Received on Thursday 2 April 2026, acknowledged on Tuesday the 7th: answered by the 21st.
Desk underTheCode() {
    Desk desk(u"hos-code-2024"_s);
    (void)desk.happen(u"received"_s, u"2026-04-02"_s);
    (void)desk.happen(u"stage-1.acknowledged"_s, u"2026-04-07"_s);
    return desk;
}

Desk atThePanel() {
    Desk desk(u"wrekin"_s);
    for (const auto &[event, at] : {std::pair{u"received"_s, u"2026-01-08"_s},
                                    {u"stage-1.responded"_s, u"2026-01-13"_s},
                                    {u"stage-2.started"_s, u"2026-01-19"_s},
                                    {u"stage-2.responded"_s, u"2026-01-28"_s},
                                    {u"stage-3.started"_s, u"2026-02-02"_s}})
        (void)desk.happen(event, at, {{u"reason"_s, u"Not settled"_s}});
    return desk;
}

}  // namespace

// How often and until when a step may be taken.
class TestStepLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMoveATargetAsOftenAsThePolicySays() {
        Desk desk = underTheCode();
        QVERIFY(offers(desk, events::targetExtended));
        QVERIFY(desk.happen(u"target.extended"_s, u"2026-04-17"_s, laterDate(u"2026-04-28"_s)));
        QCOMPARE(desk.clauseAgainst(u"target.extended"_s, u"2026-04-24"_s, laterDate(u"2026-05-05"_s)), u"6.4"_s);
        QVERIFY(!offers(desk, events::targetExtended));
        const auto asks = asksFor(events::targetExtended, desk.subject, desk.rules());
        QVERIFY(asks.front().choices.empty());
    }

    // Where the policy says no number, agreement is enough each time.
    void shouldMoveATargetAgainWhereNothingForbidsIt() {
        Desk desk(u"beyond"_s);
        (void)desk.happen(u"received"_s, u"2026-04-02"_s);
        (void)desk.happen(u"stage-1.started"_s, u"2026-04-08"_s);
        QVERIFY(desk.happen(u"target.extended"_s, u"2026-04-17"_s, laterDate(u"2026-04-28"_s)));
        QVERIFY(desk.happen(u"target.extended"_s, u"2026-04-24"_s, laterDate(u"2026-05-05"_s)));
    }

    void shouldNotTakeWhatIsOvertaken() {
        Desk desk = atThePanel();
        const QJsonObject why{{u"why_no_panel"_s, u"Nothing new has come"_s}};
        QCOMPARE(desk.clauseAgainst(u"stage-3.panel-refused"_s, u"2026-02-06"_s, why), taken);
        QVERIFY(desk.happen(u"stage-3.panel-held"_s, u"2026-02-20"_s));
        QCOMPARE(desk.clauseAgainst(u"stage-3.panel-refused"_s, u"2026-02-23"_s, why), u"4.5.4 **"_s);
        QVERIFY(!offers(desk, EventName(u"stage-3.panel-refused"_s)));
    }

    void shouldNotPromiseAnAnswerForADayThatIsOver() {
        Desk desk(u"torus"_s);
        (void)desk.happen(u"received"_s, u"2026-04-02"_s);
        const auto told = [&](const QString &until) {
            return desk.clauseAgainst(u"kept-in-touch"_s, u"2026-04-20"_s,
                                      {{u"text"_s, u"Rang her"_s}, {u"until"_s, until}});
        };
        QCOMPARE(told(u"2026-04-17"_s), u"3.3 (6)"_s);
        QCOMPARE(told(u"2026-04-20"_s), taken);
        QCOMPARE(told(u"2026-04-30"_s), taken);
    }

    // A member's enquiry that became a complaint of the customer's own is answered to the customer.
    void shouldWriteToTheCustomerAgain() {
        Desk desk(u"southway"_s);
        (void)desk.happen(u"received"_s, u"2026-04-02"_s);
        QCOMPARE(desk.clauseAgainst(u"addressee.released"_s, u"2026-04-07"_s, {{u"reason"_s, u"She asked"_s}}),
                 u"5.3"_s);
        (void)desk.happen(u"addressee.named"_s, u"2026-04-03"_s,
                          {{u"name"_s, u"Councillor Reid"_s}, {u"capacity"_s, u"Councillor"_s}});
        QVERIFY(desk.subject.people.addressee);
        QCOMPARE(desk.clauseAgainst(u"addressee.released"_s, u"2026-04-07"_s), u"5.3"_s);
        QVERIFY(desk.happen(u"addressee.released"_s, u"2026-04-07"_s, {{u"reason"_s, u"She asked"_s}}));
        QVERIFY(!desk.subject.people.addressee);
        QCOMPARE(desk.clauseAgainst(u"stage-1.responded"_s, u"2026-04-14"_s, {{u"to"_s, u"customer"_s}}), taken);
    }

    void shouldTakeNothingUnseenForAReason_data() {
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a space") << u" "_s;
        QTest::newRow("a zero-width space") << u"\u200B"_s;
        QTest::newRow("a word joiner") << u"\u2060\u2060"_s;
    }
    void shouldTakeNothingUnseenForAReason() {
        QFETCH(QString, reason);
        Desk desk = underTheCode();
        QJsonObject data = laterDate(u"2026-04-28"_s);
        data[u"reason"_s] = reason;
        QVERIFY(desk.clauseAgainst(u"target.extended"_s, u"2026-04-17"_s, data) != taken);
        QVERIFY(desk.clauseAgainst(u"exclusion.set-aside"_s, u"2026-04-17"_s,
                                   {{u"exclusion"_s, u"time-limit"_s}, {u"reason"_s, reason}}) != taken);
    }

    // A problem that comes back, under a policy that sets no limit of time.
    void shouldBarNothingWhereThereIsNoLimit() {
        Desk desk(u"southway"_s);
        (void)desk.happen(u"received"_s, u"2026-04-02"_s,
                          {{u"recurring"_s, true}, {u"issue_arose"_s, u"2019-01-01"_s}});
        QVERIFY(!desk.rules().procedure.timeLimit);
        QVERIFY(barsOf(desk.subject, desk.rules()).empty());
    }
};

QTEST_GUILESS_MAIN(TestStepLimits)
#include "tst_step_limits.moc"
