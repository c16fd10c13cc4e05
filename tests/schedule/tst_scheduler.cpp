// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "core/schedule/scheduler.h"
#include "tests/support/register_builder.h"

using namespace redress;
using redress::test::RegisterBuilder;
using namespace Qt::StringLiterals;

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCountWhenItStarts() {
        RegisterBuilder builder(u"torus"_s, u"2026-04-21T10:00"_s);
        builder.receive(u"late"_s, u"2026-04-02"_s);
        builder.receive(u"today"_s, u"2026-04-07"_s);
        Scheduler scheduler(*builder);
        scheduler.start();
        QCOMPARE(scheduler.counts().overdue, 1);
        QCOMPARE(scheduler.counts().dueToday, 1);
        QCOMPARE(scheduler.counts().approaching, 0);
    }

    void shouldWaitForMidnightInLondon_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");  // UTC
        QTest::newRow("summer") << u"2026-04-21T10:00"_s << u"2026-04-21T23:00:00Z"_s;
        QTest::newRow("winter") << u"2026-01-13T10:00"_s << u"2026-01-14T00:00:00Z"_s;
        QTest::newRow("the night the clocks go forward") << u"2026-03-28T10:00"_s << u"2026-03-29T00:00:00Z"_s;
        QTest::newRow("the day the clocks go back") << u"2026-10-25T10:00"_s << u"2026-10-26T00:00:00Z"_s;
    }

    void shouldWaitForMidnightInLondon() {
        QFETCH(QString, now);
        QFETCH(QString, next);
        RegisterBuilder builder(u"torus"_s, now);
        Scheduler scheduler(*builder);
        scheduler.start();
        QCOMPARE(scheduler.nextLook().toString(Qt::ISODate), next);
    }

    void shouldLookEachMinuteWhileSomethingIsDueToday() {
        RegisterBuilder builder(u"torus"_s, u"2026-04-21T10:00"_s);
        builder.receive(u"today"_s, u"2026-04-07"_s);
        Scheduler scheduler(*builder);
        scheduler.start();
        QCOMPARE(scheduler.nextLook(), RegisterBuilder::moment(u"2026-04-21T10:01"_s));
    }

    void shouldTellWhatTheNewDayHasMadeDue() {
        RegisterBuilder builder(u"torus"_s, u"2026-04-21T10:00"_s);
        builder.receive(u"today"_s, u"2026-04-07"_s);
        builder.receive(u"tomorrow"_s, u"2026-04-08"_s);
        builder.receive(u"tomorrow too"_s, u"2026-04-08"_s);
        Scheduler scheduler(*builder);
        scheduler.start();
        const QSignalSpy days(&scheduler, &Scheduler::dayChanged);
        const QSignalSpy due(&scheduler, &Scheduler::becameDue);
        builder.setNow(u"2026-04-21T23:59"_s);
        scheduler.look();
        QCOMPARE(days.count(), 0);
        QCOMPARE(due.count(), 0);
        builder.setNow(u"2026-04-22T00:00"_s);
        scheduler.look();
        QCOMPARE(days.count(), 1);
        QCOMPARE(days.first().first().toDate(), QDate(2026, 4, 22));
        QCOMPARE(due.count(), 1);
        QCOMPARE(due.first().at(0).toInt(), 1);
        QCOMPARE(due.first().at(1).toInt(), 2);
    }

    void shouldCatchUpAfterSleepingThroughMidnight() {
        RegisterBuilder builder(u"torus"_s, u"2026-04-21T10:00"_s);
        Scheduler scheduler(*builder);
        scheduler.start();
        const QSignalSpy days(&scheduler, &Scheduler::dayChanged);
        builder.setNow(u"2026-04-24T08:00"_s);
        scheduler.look();
        QCOMPARE(days.count(), 1);
    }

    // Southway 6.4: to be resolved within 24 hours.
    void shouldTellWhenAnHourIsOver() {
        RegisterBuilder builder(u"southway"_s, u"2026-04-21T09:30"_s);
        builder.receive(u"A"_s, u"2026-04-20T10:00"_s);
        Scheduler scheduler(*builder);
        scheduler.start();
        const int before = scheduler.counts().overdue;
        const QSignalSpy due(&scheduler, &Scheduler::becameDue);
        builder.setNow(u"2026-04-21T10:01"_s);
        scheduler.look();
        QCOMPARE(due.count(), 1);
        QCOMPARE(due.first().at(0).toInt(), 1);
        QCOMPARE(scheduler.counts().overdue, before + 1);
    }

    void shouldNotReckonBeforeItIsTime() {
        RegisterBuilder builder(u"torus"_s, u"2026-04-21T10:00"_s);
        Scheduler scheduler(*builder);
        scheduler.start();
        const QSignalSpy reckoned(&scheduler, &Scheduler::reckoned);
        builder.setNow(u"2026-04-21T18:00"_s);
        scheduler.look();
        QCOMPARE(reckoned.count(), 0);
    }

    void shouldReckonOnceForABurstOfChanges() {
        RegisterBuilder builder(u"torus"_s, u"2026-04-21T10:00"_s);
        Scheduler scheduler(*builder);
        scheduler.start();
        const QSignalSpy reckoned(&scheduler, &Scheduler::reckoned);
        const QSignalSpy due(&scheduler, &Scheduler::becameDue);
        for (int n = 0; n < 5; ++n) builder.receive(u"late"_s, u"2026-04-02"_s);
        QTRY_COMPARE(scheduler.counts().overdue, 5);
        QCOMPARE(reckoned.count(), 1);
        QCOMPARE(due.count(), 0);  // recorded, not made so by time
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
