// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/matters/duty_period.h"
#include "tests/matters/duty_house.h"

using namespace redress;
using namespace redress::test;

namespace {

constexpr Duration workingDays(int count) {
    return {count, Duration::Unit::WorkingDays};
}

DutyRule onceOn(const QString &text, int everyMonths = 0) {
    DutyRule rule = dutyRule(u"review"_s, DutyRule::Kind::Review);
    rule.nextOn = day(text);
    rule.everyMonths = everyMonths;
    return rule;
}

DutyRule counting(int number) {
    DutyRule rule = dutyRule(u"hearings"_s, DutyRule::Kind::Review);
    rule.afterCount = DutyRule::Count{EventName(u"stage-3.meeting-held"_s), number};
    rule.within = workingDays(20);
    return rule;
}

DutyRule arising(const Duration &within = {4, Duration::Unit::Weeks}) {
    DutyRule rule = dutyRule(u"merger"_s, DutyRule::Kind::SelfAssessment);
    rule.arises = u"On a significant restructure"_s;
    rule.within = within;
    return rule;
}

}  // namespace

// When duties fall due. Every day was counted by hand from the calendars of 2026 and 2027.
class TestDutySchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldComeRound_data() {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("firstMonth");
        QTest::addColumn<int>("within");
        QTest::addColumn<QString>("begun");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a quarter that runs")
            << 3 << 4 << 10 << u"2026-04-21"_s << u"2026-06-01"_s << u"2026-Q2 2026-07-14 running"_s;
        QTest::newRow("a quarter that is over") << 3 << 4 << 10 << u"2026-04-21"_s << u"2026-07-10"_s
                                                << u"2026-Q2 2026-07-14 approaching; 2026-Q3 2026-10-14 running"_s;
        QTest::newRow("a quarter on its day") << 3 << 4 << 10 << u"2026-04-21"_s << u"2026-07-14"_s
                                              << u"2026-Q2 2026-07-14 due-today; 2026-Q3 2026-10-14 running"_s;
        QTest::newRow("a quarter nobody has seen to") << 3 << 4 << 10 << u"2026-04-21"_s << u"2026-07-15"_s
                                                      << u"2026-Q2 2026-07-14 overdue; 2026-Q3 2026-10-14 running"_s;
        QTest::newRow("over Easter") << 3 << 4 << 10 << u"2026-01-15"_s << u"2026-03-31"_s
                                     << u"2026-Q1 2026-04-16 running"_s;
        QTest::newRow("a month that ends on a Sunday")
            << 1 << 4 << 5 << u"2026-05-02"_s << u"2026-05-02"_s << u"2026-05 2026-06-08 running"_s;
        QTest::newRow("a month that ends on a Saturday")
            << 1 << 4 << 5 << u"2026-02-01"_s << u"2026-02-01"_s << u"2026-02 2026-03-09 running"_s;
        QTest::newRow("the month a register begins in, a day before its end")
            << 1 << 4 << 0 << u"2026-04-29"_s << u"2026-04-29"_s << u"2026-04 2026-04-30 approaching"_s;
        QTest::newRow("the month after one that ends as the register begins")
            << 1 << 4 << 0 << u"2026-04-30"_s << u"2026-04-30"_s << u"2026-05 2026-05-31 running"_s;
        QTest::newRow("a financial year")
            << 12 << 4 << 0 << u"2026-01-10"_s << u"2026-01-10"_s << u"2025/26 2026-03-31 running"_s;
        QTest::newRow("a calendar year") << 12 << 1 << 0 << u"2026-04-21"_s << u"2026-04-21"_s
                                         << u"2026 2026-12-31 running"_s;
        QTest::newRow("a half year") << 6 << 4 << 0 << u"2026-04-21"_s << u"2026-10-05"_s
                                     << u"2026-04/2026-09 2026-09-30 overdue; 2026-10/2027-03 2027-03-31 running"_s;
        // The policy is in force since January 2020, so its two years began in April 2019, 2021, 2023 and 2025.
        QTest::newRow("two years") << 24 << 4 << 0 << u"2026-04-21"_s << u"2026-04-21"_s
                                   << u"2025-04/2027-03 2027-03-31 running"_s;
    }

    void shouldComeRound() {
        QFETCH(int, months);
        QFETCH(int, firstMonth);
        QFETCH(int, within);
        QFETCH(QString, begun);
        QFETCH(QString, now);
        QFETCH(QString, expected);
        const DutyDesk desk(comingRound(months, workingDays(within), firstMonth), begun, now);
        QCOMPARE(desk.schedule(), expected);
    }

    void shouldCountInEveryUnit_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("due");
        QTest::newRow("calendar days") << int(Duration::Unit::CalendarDays) << 14 << u"2026-07-14"_s;
        QTest::newRow("weeks") << int(Duration::Unit::Weeks) << 4 << u"2026-07-28"_s;
        QTest::newRow("months") << int(Duration::Unit::Months) << 3 << u"2026-09-30"_s;
    }

    void shouldCountInEveryUnit() {
        QFETCH(int, unit);
        QFETCH(int, count);
        QFETCH(QString, due);
        const DutyDesk desk(comingRound(3, {count, Duration::Unit(unit)}), u"2026-04-21"_s, u"2026-04-21"_s);
        QCOMPARE(desk.schedule(), u"2026-Q2 %1 running"_s.arg(due));
    }

    void shouldFallOnTheDayThatTheTextNames_data() {
        QTest::addColumn<QString>("nextOn");
        QTest::addColumn<int>("everyMonths");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        QTest::newRow("to come") << u"2026-09-30"_s << 0 << u"2026-05-01"_s << u"2026-09-30 2026-09-30 running"_s;
        QTest::newRow("past before the register began") << u"2020-09-30"_s << 0 << u"2026-05-01"_s << QString();
        QTest::newRow("past, and again after years")
            << u"2023-06-30"_s << 36 << u"2026-05-01"_s << u"2026-06-30 2026-06-30 running"_s;
        QTest::newRow("missed") << u"2023-06-30"_s << 36 << u"2026-07-10"_s
                                << u"2026-06-30 2026-06-30 overdue; 2029-06-30 2029-06-30 running"_s;
    }

    void shouldFallOnTheDayThatTheTextNames() {
        QFETCH(QString, nextOn);
        QFETCH(int, everyMonths);
        QFETCH(QString, now);
        QFETCH(QString, expected);
        QCOMPARE(DutyDesk(onceOn(nextOn, everyMonths), u"2026-04-21"_s, now).schedule(), expected);
    }

    void shouldFallDueAfterSoManyEvents() {
        DutyDesk desk(counting(3), u"2026-04-21"_s, u"2026-06-30"_s);
        QCOMPARE(desk.schedule(), QString());
        desk.counted = {day(u"2026-05-05"_s), day(u"2026-05-20"_s)};
        QCOMPARE(desk.schedule(), QString());
        QCOMPARE(countedSoFar(desk.duty, desk.rules()), 2);
        desk.counted.push_back(day(u"2026-06-10"_s));
        QCOMPARE(desk.schedule(), u"count-1 2026-07-08 running"_s);
        QVERIFY(desk.happen(events::dutyDone, u"2026-06-20"_s, {{keys::text, u"Reviewed"_s}}));
        QCOMPARE(countedSoFar(desk.duty, desk.rules()), 0);
        QCOMPARE(desk.schedule(), u"count-1 2026-07-08 met"_s);
    }

    void shouldCountAgainSinceItWasLastDone() {
        DutyDesk desk(counting(2), u"2026-04-21"_s, u"2026-06-30"_s);
        desk.counted = {day(u"2026-05-05"_s), day(u"2026-05-20"_s), day(u"2026-05-21"_s)};
        QVERIFY(desk.happen(events::dutyDone, u"2026-05-21"_s, {{keys::text, u"Reviewed"_s}}));
        QCOMPARE(countedSoFar(desk.duty, desk.rules()), 0);  // the third was before it was done
        desk.counted.push_back(day(u"2026-06-01"_s));
        desk.counted.push_back(day(u"2026-06-02"_s));
        // 20 working days from 20 May, over the bank holiday of 25 May; and from 2 June.
        QCOMPARE(desk.schedule(), u"count-1 2026-06-18 met; count-2 2026-06-30 due-today"_s);
    }

    void shouldFallDueAfterItHasArisen() {
        DutyDesk desk(arising(), u"2026-04-21"_s, u"2026-05-10"_s);
        QCOMPARE(desk.schedule(), QString());
        QVERIFY(desk.happen(events::dutyArisen, u"2026-05-02"_s,
                            {{keys::on, u"2026-05-01"_s}, {keys::reason, u"Merger"_s}}));
        QCOMPARE(desk.schedule(), u"arisen-1 2026-05-29 running"_s);
        QVERIFY(desk.happen(events::dutyArisen, u"2026-05-09"_s, {{keys::reason, u"Another"_s}}));
        QCOMPARE(desk.schedule(), u"arisen-1 2026-05-29 running; arisen-2 2026-06-06 running"_s);
        QCOMPARE(occurrences(desk.duty, desk.rules()).front().reason, u"Merger"_s);
    }

    void shouldGoOnWhenDoneBeforeItsDay() {
        DutyRule rule = comingRound(12);
        rule.kind = DutyRule::Kind::SelfAssessment;
        DutyDesk desk(rule, u"2026-04-21"_s, u"2026-09-01"_s);
        QVERIFY(desk.happen(events::dutyDone, u"2026-09-01"_s, {{keys::text, u"Agreed by the Board"_s}}));
        QCOMPARE(desk.schedule(), u"2026/27 2027-03-31 met; 2027/28 2028-03-31 running"_s);
    }

    void shouldStandAsTargetsDo() {
        DutyDesk desk(comingRound(3, workingDays(10)), u"2026-04-21"_s, u"2026-11-02"_s);
        QVERIFY(desk.happen(events::dutyDone, u"2026-07-20"_s, {{keys::text, u"Sent late"_s}}));
        QVERIFY(desk.happen(events::dutyNotNeeded, u"2026-10-15"_s, {{keys::reason, u"Not a member"_s}}));
        QCOMPARE(desk.schedule(),
                 u"2026-Q2 2026-07-14 missed; 2026-Q3 2026-10-14 waived; 2026-Q4 2027-01-15 running"_s);
    }

    void shouldNameItsPeriods_data() {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("firstMonth");
        QTest::addColumn<QString>("name");
        QTest::newRow("month") << 1 << 4 << u"February 2026"_s;
        QTest::newRow("quarter") << 3 << 4 << u"January to March 2026"_s;
        QTest::newRow("half year") << 6 << 4 << u"October 2025 to March 2026"_s;
        QTest::newRow("financial year") << 12 << 4 << u"Financial year 2025/26"_s;
        QTest::newRow("calendar year") << 12 << 1 << u"Year 2026"_s;
        QTest::newRow("three years") << 36 << 4 << u"April 2025 to March 2028"_s;
    }

    void shouldNameItsPeriods() {
        QFETCH(int, months);
        QFETCH(int, firstMonth);
        QFETCH(QString, name);
        const auto period = DutyPeriod::containing(QDate(2026, 2, 14), months, firstMonth, QDate(2020, 1, 1));
        QCOMPARE(period.name(), name);
        QCOMPARE(period.next().from, period.to.addDays(1));
    }
};

QTEST_GUILESS_MAIN(TestDutySchedule)
#include "tst_duty_schedule.moc"
