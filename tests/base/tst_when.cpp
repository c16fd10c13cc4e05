// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/when.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestWhen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatPeopleWrite_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QDate>("day");
        QTest::newRow("day") << u"2026-04-02"_s << u"2026-04-02"_s << QDate(2026, 4, 2);
        QTest::newRow("summer") << u"2026-04-02T16:10"_s << u"2026-04-02T15:10:00Z"_s << QDate(2026, 4, 2);
        QTest::newRow("winter") << u"2026-01-02T16:10"_s << u"2026-01-02T16:10:00Z"_s << QDate(2026, 1, 2);
        QTest::newRow("stored") << u"2026-06-30T23:30:00Z"_s << u"2026-06-30T23:30:00Z"_s << QDate(2026, 7, 1);
        QTest::newRow("just before the clocks go forward")
            << u"2026-03-29T00:59"_s << u"2026-03-29T00:59:00Z"_s << QDate(2026, 3, 29);
        QTest::newRow("just after") << u"2026-03-29T02:00"_s << u"2026-03-29T01:00:00Z"_s << QDate(2026, 3, 29);
        QTest::newRow("leap day") << u"2028-02-29"_s << u"2028-02-29"_s << QDate(2028, 2, 29);
    }
    void shouldReadWhatPeopleWrite() {
        QFETCH(QString, text);
        const auto when = When::fromText(text);
        QVERIFY(when);
        QTEST(when->toStored(), "stored");
        QTEST(when->day(), "day");
        QCOMPARE(*When::fromText(when->toStored()), *when);
    }

    void shouldRefuseWhatIsNoDate_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "today", "02/04/2026", "2026-4-2", "2026-02-30", "2026-13-01", "2026-04-02T25:00", "2026-04-02T16:60",
              "2026-04-02 16:10", "+026-04-02", "2026-04-02T16:10+01:00", "20260402", "2026-04-02T", "0000-00-00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void shouldRefuseWhatIsNoDate() {
        QFETCH(QString, text);
        const auto when = When::fromText(text);
        QVERIFY(!when);
        QVERIFY(when.error().message.contains(u"2026-04-02"_s));
    }

    void shouldRefuseTheHourThatTheClocksSkip() {
        const auto when = When::fromText(u"2026-03-29T01:30"_s);
        QVERIFY(!when);
        QVERIFY(when.error().message.contains(u"clocks go forward"_s));
    }

    void shouldCountADayWithoutTimeFromItsFirstMinute() {
        QCOMPARE(When::on({2026, 7, 1}).moment(), QDateTime({2026, 6, 30}, {23, 0}, Qt::UTC));
        QCOMPARE(When::on({2026, 7, 1}).timeOfDay(), QTime(0, 0));
        QVERIFY(!When::on({2026, 7, 1}).hasTime());
    }

    void shouldNotBeKnownUntilTold() {
        QVERIFY(!When().isKnown());
        QVERIFY(!When::on({}).isKnown());
    }
};

QTEST_GUILESS_MAIN(TestWhen)
#include "tst_when.moc"
