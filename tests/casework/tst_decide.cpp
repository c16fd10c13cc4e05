// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/casework/desk.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;

namespace {

// What has been recorded, as "event at" words; and what is tried, with its data.
using Steps = QStringList;

}  // namespace

class TestDecide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuse_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<Steps>("before");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("clause");
        const Steps received{u"received 2026-04-02T16:10"_s};
        const Steps answered{u"received 2026-04-02"_s, u"stage-1.acknowledged 2026-04-03"_s,
                             u"stage-1.responded 2026-04-10"_s};
        const QJsonObject none;
        QTest::newRow("anything before receipt")
            << u"southway"_s << Steps{} << u"note"_s << u"2026-04-02"_s << QJsonObject{{u"text"_s, u"x"_s}}
            << u"begins when it is received"_s << u""_s;
        QTest::newRow("received twice") << u"southway"_s << received << u"received"_s << u"2026-04-03"_s << none
                                        << u"received already"_s << u""_s;
        QTest::newRow("the future") << u"southway"_s << received << u"call"_s << u"2026-07-01"_s << none
                                    << u"not come yet"_s << u""_s;
        QTest::newRow("before receipt") << u"southway"_s << received << u"call"_s << u"2026-04-01"_s << none
                                        << u"before the case was received"_s << u""_s;
        QTest::newRow("minutes before receipt") << u"southway"_s << received << u"call"_s << u"2026-04-02T16:09"_s
                                                << none << u"before the case was received"_s << u""_s;
        QTest::newRow("no time at all") << u"southway"_s << received << u"call"_s << u""_s << none
                                        << u"when this happened"_s << u""_s;
        QTest::newRow("unknown event") << u"southway"_s << received << u"stage-9.responded"_s << u"2026-04-03"_s << none
                                       << u"no event"_s << u""_s;
        QTest::newRow("twice acknowledged") << u"southway"_s << answered << u"stage-1.acknowledged"_s << u"2026-04-11"_s
                                            << none << u"recorded on Friday 3 April 2026"_s << u"6.7"_s;
        QTest::newRow("stage 2 before the answer")
            << u"southway"_s << received << u"stage-2.started"_s << u"2026-04-03"_s
            << QJsonObject{{u"reason"_s, u"x"_s}} << u"comes after"_s << u""_s;
        QTest::newRow("Southway asks for reasons") << u"southway"_s << answered << u"stage-2.started"_s
                                                   << u"2026-04-20"_s << none << u"reasons"_s << u"6.10"_s;
        QTest::newRow("the Code does not, so nothing is refused but the answer")
            << u"hos-code-2024"_s << answered << u"stage-2.responded"_s << u"2026-04-20"_s << none
            << u"Request for stage 2"_s << u""_s;
        QTest::newRow("late at Wrekin") << u"wrekin"_s << answered << u"stage-2.started"_s << u"2026-04-25"_s << none
                                        << u"late request"_s << u"4.5.4 *"_s;
        QTest::newRow("late at Beyond") << u"beyond"_s
                                        << Steps{u"received 2026-01-05"_s, u"stage-1.started 2026-01-05"_s,
                                                 u"stage-1.responded 2026-01-12"_s}
                                        << u"stage-2.started"_s << u"2026-03-01"_s << none << u"late request"_s
                                        << u"3.8"_s;
        QTest::newRow("stage 1 at Beyond without its start") << u"beyond"_s << received << u"stage-1.acknowledged"_s
                                                             << u"2026-04-03"_s << none << u"comes after"_s << u""_s;
        QTest::newRow("unknown outcome") << u"southway"_s << received << u"stage-1.responded"_s << u"2026-04-10"_s
                                         << QJsonObject{{u"outcome"_s, u"maybe"_s}} << u"no outcome"_s << u"6.14"_s;
        QTest::newRow("half a penny") << u"southway"_s << received << u"stage-1.responded"_s << u"2026-04-10"_s
                                      << QJsonObject{{u"pence"_s, 10.5}} << u"whole pence"_s << u""_s;
        QTest::newRow("less than nothing") << u"southway"_s << received << u"compensation.awarded"_s << u"2026-04-10"_s
                                           << QJsonObject{{u"pence"_s, -1}} << u"whole pence"_s << u""_s;
        QTest::newRow("extension that Southway does not know")
            << u"southway"_s << received << u"target.extended"_s << u"2026-04-10"_s
            << QJsonObject{{u"target"_s, u"stage-1.response"_s}, {u"until"_s, u"2026-05-01"_s}, {u"reason"_s, u"x"_s}}
            << u""_s << u"6.9"_s;
        QTest::newRow("extension beyond Halton's five days")
            << u"halton"_s << received << u"target.extended"_s << u"2026-04-10"_s
            << QJsonObject{{u"target"_s, u"stage-1.response"_s}, {u"until"_s, u"2026-04-28"_s}, {u"reason"_s, u"x"_s}}
            << u""_s << u"Service Standards, Complaints"_s;
        QTest::newRow("extension without a reason")
            << u"beyond"_s << Steps{u"received 2026-04-02"_s, u"stage-1.started 2026-04-02"_s} << u"target.extended"_s
            << u"2026-04-10"_s << QJsonObject{{u"target"_s, u"stage-1.response"_s}, {u"until"_s, u"2026-05-01"_s}}
            << u"Say why"_s << u"3.5"_s;
        QTest::newRow("extension of what is not there")
            << u"beyond"_s << received << u"target.extended"_s << u"2026-04-10"_s
            << QJsonObject{{u"target"_s, u"stage-7.response"_s}, {u"until"_s, u"2026-05-01"_s}, {u"reason"_s, u"x"_s}}
            << u"no target"_s << u""_s;
        QTest::newRow("waiver without a reason")
            << u"southway"_s << received << u"target.waived"_s << u"2026-04-10"_s
            << QJsonObject{{u"target"_s, u"informal.contact"_s}} << u"Say why"_s << u"6.2"_s;
        QTest::newRow("closing without an answer")
            << u"wrekin"_s << received << u"closed"_s << u"2026-04-10"_s << none << u"has not been answered"_s << u""_s;
        QTest::newRow("reopening what is open")
            << u"torus"_s << received << u"reopened"_s << u"2026-04-10"_s << QJsonObject{{u"reason"_s, u"x"_s}}
            << u"nothing to reopen"_s << u""_s;
        QTest::newRow("an empty note") << u"torus"_s << received << u"note"_s << u"2026-04-10"_s << none << u"empty"_s
                                       << u""_s;
        QTest::newRow("given to nobody") << u"torus"_s << received << u"officer.assigned"_s << u"2026-04-10"_s << none
                                         << u"to whom the case is given"_s << u""_s;
        QTest::newRow("a number for a name") << u"torus"_s << received << u"details.changed"_s << u"2026-04-10"_s
                                             << QJsonObject{{u"complainant"_s, 7}} << u"has to be text"_s << u""_s;
        QTest::newRow("a far year") << u"torus"_s << Steps{} << u"received"_s << u"1066-10-14"_s << none
                                    << u"check the year"_s << u""_s;
    }
    void shouldRefuse() {
        QFETCH(QString, policy);
        QFETCH(Steps, before);
        QFETCH(QString, event);
        QFETCH(QString, at);
        QFETCH(QJsonObject, data);
        Desk desk(policy);
        for (const auto &step : before)
            QVERIFY2(desk.happen(step.section(u' ', 0, 0), step.section(u' ', 1)), qPrintable(step));
        const Case untouched = desk.subject;
        const auto refused = desk.tryOut(event, at, data);
        QVERIFY(!refused);
        QFETCH(QString, message);
        QVERIFY2(refused.error().message.contains(message), qPrintable(refused.error().message));
        QFETCH(QString, clause);
        if (!clause.isEmpty()) QCOMPARE(refused.error().clause, clause);
        QCOMPARE(desk.subject.sequence, untouched.sequence);
    }

    void shouldCloseAnInformalComplaintThatWasResolved() {
        Desk desk(u"southway"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02T09:00"_s));
        const auto decided =
            desk.happen(u"informal.resolved"_s, u"2026-04-02T15:00"_s, {{u"text"_s, u"Sorted on the phone"_s}});
        QVERIFY(decided);
        QCOMPARE(decided->size(), size_t(2));
        QCOMPARE(decided->back().name, events::closed);
        QVERIFY(!desk.subject.open);
        QCOMPARE(desk.subject.closedWhy, u"Sorted on the phone"_s);
    }

    void shouldReopenWhenTheNextStageStarts() {
        Desk desk(u"torus"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        QVERIFY(desk.happen(u"stage-1.responded"_s, u"2026-04-10"_s));
        QVERIFY(desk.happen(u"closed"_s, u"2026-04-10"_s));
        QVERIFY(!desk.subject.open);
        QVERIFY(desk.happen(u"stage-2.started"_s, u"2026-04-20"_s));
        QVERIFY(desk.subject.open);
        QCOMPARE(desk.subject.stage(), StageId(u"stage-2"_s));
    }

    void shouldTakeALateRequestWithAReason() {
        Desk desk(u"wrekin"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        QVERIFY(desk.happen(u"stage-1.responded"_s, u"2026-04-08"_s));
        QVERIFY(desk.happen(u"stage-2.started"_s, u"2026-05-20"_s, {{u"reason"_s, u"In hospital until May"_s}}));
    }

    void shouldSumWhatWasAwarded() {
        Desk desk(u"torus"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        QVERIFY(
            desk.happen(u"stage-1.responded"_s, u"2026-04-10"_s, {{u"outcome"_s, u"upheld"_s}, {u"pence"_s, 5000}}));
        QVERIFY(desk.happen(u"compensation.awarded"_s, u"2026-04-12"_s, {{u"pence"_s, 2550}}));
        QCOMPARE(desk.subject.compensation.value, 7550);
        QCOMPARE(desk.subject.outcome, OutcomeId(u"upheld"_s));
    }

    void shouldOfferOnlyWhatBelongsToTheStage() {
        Desk desk(u"torus"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        const auto offered = choices(desk.subject, desk.rules());
        const auto find = [&](const QString &name) {
            return std::ranges::find(offered, EventName(name), &Choice::event);
        };
        QVERIFY(find(u"stage-1.responded"_s) != offered.end());
        QVERIFY(find(u"stage-1.responded"_s)->obstacle.isEmpty());
        QVERIFY(find(u"stage-2.started"_s) != offered.end());
        QVERIFY(!find(u"stage-2.started"_s)->obstacle.isEmpty());
        QVERIFY(find(u"stage-2.responded"_s) == offered.end());
        QVERIFY(find(u"closed"_s) != offered.end());
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
