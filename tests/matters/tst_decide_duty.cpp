// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QtTest>

#include "tests/matters/duty_house.h"
#include "tests/support/plain_sentence.h"

using namespace redress;
using namespace redress::test;

namespace {

const QJsonObject sent{{keys::text, u"Sent to HouseMark"_s}};

DutyDesk quarterly() {
    DutyRule rule = comingRound(3, {10, Duration::Unit::WorkingDays});
    rule.id = DutyId(u"housemark"_s);
    rule.name = u"HouseMark return"_s;
    rule.clause.number = u"D1"_s;
    DutyDesk desk(rule, u"2026-04-21"_s, u"2026-10-20T09:00"_s);
    return desk;
}

DutyDesk training() {
    DutyRule rule = dutyRule(u"training"_s, DutyRule::Kind::Training);
    rule.arises = u"A relevant employee begins"_s;
    rule.clause.number = u"D2"_s;
    Ask trained;
    trained.key = u"trained"_s;
    trained.label = u"Who was trained"_s;
    trained.kind = Ask::Kind::Names;
    trained.need = Ask::Need::Required;
    trained.clause.number = u"D2.1"_s;
    rule.asks = {trained};
    return {rule, u"2026-04-21"_s, u"2026-10-20T09:00"_s};
}

using Prepare = void (*)(DutyDesk &);

void nothing(DutyDesk &) {}

void doneOnce(DutyDesk &desk) {
    QVERIFY(desk.happen(events::dutyDone, u"2026-07-10"_s, sent));
}

void notNeededOnce(DutyDesk &desk) {
    QVERIFY(desk.happen(events::dutyNotNeeded, u"2026-07-10"_s, {{keys::reason, u"No member"_s}}));
}

void delegated(DutyDesk &desk) {
    QVERIFY(
        desk.happen(events::dutyDelegated, u"2026-07-01"_s, {{keys::to, u"Tom Hill"_s}, {keys::reason, u"Leave"_s}}));
}

void arisen(DutyDesk &desk) {
    QVERIFY(desk.happen(events::dutyArisen, u"2026-07-01"_s, {{keys::reason, u"Two began"_s}}));
}

}  // namespace

Q_DECLARE_METATYPE(Prepare)

// What is recorded on a duty, and what is not.
class TestDecideDuty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuse_data() {
        QTest::addColumn<bool>("isTraining");
        QTest::addColumn<Prepare>("before");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QJsonObject>("mended");
        const auto row = [](const char *name, bool isTraining, Prepare before, const EventName &event,
                            const QJsonObject &data, const QString &clause, const QJsonObject &mended) {
            QTest::newRow(name) << isTraining << before << event.text() << u"2026-10-20"_s << data << clause << mended;
        };
        row("D1: done without a word", false, nothing, events::dutyDone, {}, u"D1"_s, sent);
        row("D1: a period that is no text", false, nothing, events::dutyDone,
            {{keys::text, u"Sent"_s}, {keys::period, 2}}, u"D1"_s, sent);
        row("D1: postponed to a year that cannot be right", false, nothing, events::dutyPostponed,
            {{keys::until, u"9999-01-15"_s}, {keys::reason, u"Staff"_s}}, u"D1"_s,
            {{keys::until, u"2027-01-15"_s}, {keys::reason, u"Staff"_s}});
        row("D1: a period that it does not have", false, nothing, events::dutyDone,
            {{keys::text, u"Sent"_s}, {keys::period, u"2019-Q1"_s}}, u"D1"_s,
            {{keys::text, u"Sent"_s}, {keys::period, u"2026-Q2"_s}});
        row("D1: done twice", false, doneOnce, events::dutyDone,
            {{keys::text, u"Sent"_s}, {keys::period, u"2026-Q2"_s}}, u"D1"_s,
            {{keys::text, u"Sent"_s}, {keys::period, u"2026-Q3"_s}});
        row("D1: done where it was not needed", false, notNeededOnce, events::dutyDone,
            {{keys::text, u"Sent"_s}, {keys::period, u"2026-Q2"_s}}, u"D1"_s,
            {{keys::text, u"Sent"_s}, {keys::period, u"2026-Q3"_s}});
        row("D1: a quarter that is not over", false, nothing, events::dutyDone,
            {{keys::text, u"Sent"_s}, {keys::period, u"2026-Q4"_s}}, u"D1"_s,
            {{keys::text, u"Sent"_s}, {keys::period, u"2026-Q3"_s}});
        row("D1: postponed without a reason", false, nothing, events::dutyPostponed, {{keys::until, u"2026-11-01"_s}},
            u"D1"_s, {{keys::until, u"2026-11-01"_s}, {keys::reason, u"Figures are late"_s}});
        row("D1: postponed to an earlier day", false, nothing, events::dutyPostponed,
            {{keys::until, u"2026-07-01"_s}, {keys::reason, u"Why not"_s}}, u"D1"_s,
            {{keys::until, u"2026-10-21"_s}, {keys::reason, u"Why not"_s}});
        row("D1: postponed to a day that is over", false, nothing, events::dutyPostponed,
            {{keys::until, u"2026-08-01"_s}, {keys::reason, u"Figures are late"_s}}, u"D1"_s,
            {{keys::until, u"2026-10-20"_s}, {keys::reason, u"Figures are late"_s}});
        row("D1: postponed to no day", false, nothing, events::dutyPostponed,
            {{keys::until, u"soon"_s}, {keys::reason, u"Figures are late"_s}}, u"D1"_s,
            {{keys::until, u"2026-11-02"_s}, {keys::reason, u"Figures are late"_s}});
        row("D1: not needed without a reason", false, nothing, events::dutyNotNeeded, {}, u"D1"_s,
            {{keys::reason, u"No member any more"_s}});
        row("D1: a reason that nobody can see", false, nothing, events::dutyNotNeeded, {{keys::reason, u"\u200b"_s}},
            u"D1"_s, {{keys::reason, u"No member any more"_s}});
        row("D1: delegated to nobody", false, nothing, events::dutyDelegated, {{keys::reason, u"Leave"_s}}, u"D1"_s,
            {{keys::to, u"Tom Hill"_s}, {keys::reason, u"Leave"_s}});
        row("D1: delegated without a reason", false, nothing, events::dutyDelegated, {{keys::to, u"Tom Hill"_s}},
            u"D1"_s, {{keys::to, u"Tom Hill"_s}, {keys::reason, u"Leave"_s}});
        row("D1: delegated to who has it", false, delegated, events::dutyDelegated,
            {{keys::to, u"tom hill"_s}, {keys::reason, u"Leave"_s}}, u"D1"_s,
            {{keys::to, u"Ann Low"_s}, {keys::reason, u"Leave"_s}});
        row("D2: done before it has arisen", true, nothing, events::dutyDone, {{keys::text, u"Trained"_s}}, u"D2"_s,
            {});
        row("D2: arisen without a reason", true, nothing, events::dutyArisen, {}, u"D2"_s,
            {{keys::reason, u"Two began"_s}});
        row("D2: arisen on a day to come", true, nothing, events::dutyArisen,
            {{keys::on, u"2026-11-01"_s}, {keys::reason, u"Two begin"_s}}, u"D2"_s,
            {{keys::on, u"2026-10-01"_s}, {keys::reason, u"Two began"_s}});
        QTest::newRow("D2: done before it has arisen")
            << true << Prepare(arisen) << u"duty.done"_s << u"2026-06-30"_s
            << QJsonObject{{keys::text, u"Trained"_s}, {u"trained"_s, QJsonArray{u"Ann Low"_s}}} << u"D2"_s
            << QJsonObject();
        row("D2.1: training of nobody", true, arisen, events::dutyDone, {{keys::text, u"Trained"_s}}, u"D2.1"_s,
            {{keys::text, u"Trained"_s}, {u"trained"_s, QJsonArray{u"Ann Low"_s, u"Bo Ray"_s}}});
        row("D2.1: names that are no list", true, arisen, events::dutyDone,
            {{keys::text, u"Trained"_s}, {u"trained"_s, u"Ann Low"_s}}, u"D2.1"_s,
            {{keys::text, u"Trained"_s}, {u"trained"_s, QJsonArray{u"Ann Low"_s}}});
    }

    void shouldRefuse() {
        QFETCH(bool, isTraining);
        QFETCH(Prepare, before);
        QFETCH(QString, event);
        QFETCH(QString, at);
        QFETCH(QJsonObject, data);
        QFETCH(QString, clause);
        QFETCH(QJsonObject, mended);
        DutyDesk desk = isTraining ? training() : quarterly();
        before(desk);
        const auto refused = desk.tryOut(EventName(event), at, data);
        QVERIFY(!refused);
        QCOMPARE(refused.error().clause, clause);
        QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
        QCOMPARE(test::dateForPrograms(refused.error().message), QString());
        QCOMPARE(test::keyForPrograms(refused.error().message), QString());
        if (mended.isEmpty()) return;
        const auto taken = desk.tryOut(EventName(event), at, mended);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    }

    void shouldRefuseWhateverTheDuty_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("part");
        QTest::newRow("by nobody") << u"duty.done"_s << u"2026-10-20"_s << u" "_s << u"no name is given"_s;
        QTest::newRow("at no time") << u"duty.done"_s << QString() << u"Joan"_s << u"no date is given"_s;
        QTest::newRow("to come") << u"duty.done"_s << u"2026-10-21"_s << u"Joan"_s << u"has not come yet"_s;
        QTest::newRow("what does not happen")
            << u"duty.lost"_s << u"2026-10-20"_s << u"Joan"_s << u"does not happen here"_s;
        QTest::newRow("what comes by itself")
            << u"duty.arisen"_s << u"2026-10-20"_s << u"Joan"_s << u"comes up by itself"_s;
    }

    void shouldRefuseWhateverTheDuty() {
        QFETCH(QString, event);
        QFETCH(QString, at);
        QFETCH(QString, by);
        QFETCH(QString, part);
        const auto refused = quarterly().tryOut(EventName(event), at, sent, by);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
    }

    void shouldMeanTheEarliestThatIsToBeDone() {
        DutyDesk desk = quarterly();
        const auto first = desk.happen(events::dutyDone, u"2026-07-10"_s, sent);
        QVERIFY(first);
        QCOMPARE(first->data.value(keys::period).toString(), u"2026-Q2"_s);
        const auto second = desk.happen(events::dutyDone, u"2026-10-10"_s, sent);
        QCOMPARE(second->data.value(keys::period).toString(), u"2026-Q3"_s);
        QCOMPARE(second->sequence, 2);
    }

    void shouldKeepItsHistory() {
        DutyDesk desk = quarterly();
        QVERIFY(desk.happen(events::dutyPostponed, u"2026-07-13"_s,
                            {{keys::until, u"2026-07-20"_s}, {keys::reason, u"Figures are late"_s}}));
        QVERIFY(desk.happen(events::dutyPostponed, u"2026-07-20"_s,
                            {{keys::until, u"2026-07-31"_s}, {keys::reason, u"Still late"_s}}));
        QVERIFY(
            desk.happen(events::dutyDone, u"2026-07-30"_s, {{keys::text, u"Sent"_s}, {keys::proof, u"Mail 412"_s}}));
        const DutyRecord record = desk.duty.recordOf(u"2026-Q2"_s);
        QCOMPARE(record.postponements, 2);
        QCOMPARE(record.postponed, u"Still late"_s);
        QCOMPARE(record.until, QDate(2026, 7, 31));
        QCOMPARE(record.words, u"Sent"_s);
        QCOMPARE(record.proof, u"Mail 412"_s);
        QCOMPARE(record.by, u"Joan Pike"_s);
        QCOMPARE(desk.schedule().section(u';', 0, 0), u"2026-Q2 2026-07-31 met"_s);
    }

    void shouldOfferWhatCanBeDone() {
        QStringList labels;
        const DutyDesk desk = quarterly();
        for (const auto &choice : choices(desk.duty, desk.rules())) labels << choice.label;
        QCOMPARE(labels, (QStringList{u"Done"_s, u"Delegate"_s, u"Postpone"_s, u"Not needed"_s}));
        const DutyDesk other = training();
        const auto offered = choices(other.duty, other.rules());
        QCOMPARE(offered.back().label, u"It has arisen"_s);
        QVERIFY(!offered.front().obstacle.isEmpty());
        QCOMPARE(offered.front().clause, u"D2"_s);
    }
};

QTEST_GUILESS_MAIN(TestDecideDuty)
#include "tst_decide_duty.moc"
