// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/calendar/holiday_rules.h"
#include "core/calendar/working_calendar.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const Closures christmasClosure{{QDate(2026, 12, 29), u"Christmas closure"_s},
                                {QDate(2026, 12, 30), u"Christmas closure"_s},
                                {QDate(2026, 12, 31), u"Christmas closure"_s}};

// Works out by looking at one day after another what the calendar works out from its index.
struct Walker {
    Division division;
    BankHolidays holidays = BankHolidays::shipped();
    Closures closures;

    bool works(QDate day) const {
        if (day.dayOfWeek() == 6 || day.dayOfWeek() == 7 || closures.contains(day)) return false;
        const bool published = day.year() >= 2012 && day.year() <= 2028;
        return published ? !holidays.of(division).contains(day)
                         : !bankHolidaysByRule(division, day.year()).contains(day);
    }
    QDate walk(QDate day, int n) const {
        const int step = n < 0 ? -1 : 1;
        for (int left = qAbs(n); left > 0;) {
            day = day.addDays(step);
            if (works(day)) --left;
        }
        return day;
    }
    int between(QDate from, QDate to) const {
        if (to < from) return -between(to, from);
        int count = 0;
        for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) count += works(day) ? 1 : 0;
        return count;
    }
};

QDate randomDay(QRandomGenerator &random, int firstYear, int lastYear) {
    const QDate first(firstYear, 1, 1);
    return first.addDays(random.bounded(int(first.daysTo(QDate(lastYear, 12, 31)))));
}

}  // namespace

class TestWorkingCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAddWorkingDays_data();
    void shouldAddWorkingDays();
    void shouldAgreeWithAWalkFromDayToDay_data();
    void shouldAgreeWithAWalkFromDayToDay();
    void shouldTellEveryWorkingDayOfTwentyYears();
    void shouldCountBackwards();
    void shouldUndoItself();
    void shouldTellWhatADayIs_data();
    void shouldTellWhatADayIs();
    void shouldKeepClosuresOnWeekendsWeekends();
    void shouldMarkYearsThatAreNotPublished();
    void shouldFillAGapBetweenPublishedYears();
    void shouldSkipRuleDaysInUnpublishedYears();
    void shouldCoverTwoHundredAndFiftyYears();
    void shouldAnswerNothingOutsideItsYears();
};

void TestWorkingCalendar::shouldAddWorkingDays_data() {
    QTest::addColumn<Division>("division");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("n");
    QTest::addColumn<QDate>("to");
    const auto england = Division::EnglandAndWales;
    QTest::newRow("over Easter") << england << QDate(2026, 4, 2) << 10 << QDate(2026, 4, 20);
    QTest::newRow("over Easter in Scotland") << Division::Scotland << QDate(2026, 4, 2) << 10 << QDate(2026, 4, 17);
    QTest::newRow("from a Monday") << england << QDate(2025, 7, 7) << 10 << QDate(2025, 7, 21);
    QTest::newRow("from a Sunday the Monday is first") << england << QDate(2025, 7, 6) << 10 << QDate(2025, 7, 18);
    QTest::newRow("over Christmas and New Year") << england << QDate(2025, 12, 24) << 3 << QDate(2025, 12, 31);
    QTest::newRow("over two substitute days") << england << QDate(2027, 12, 24) << 1 << QDate(2027, 12, 29);
    QTest::newRow("2nd January in Scotland") << Division::Scotland << QDate(2025, 12, 31) << 1 << QDate(2026, 1, 5);
    QTest::newRow("2nd January elsewhere") << england << QDate(2025, 12, 31) << 1 << QDate(2026, 1, 2);
    QTest::newRow("the Twelfth") << Division::NorthernIreland << QDate(2026, 7, 10) << 1 << QDate(2026, 7, 14);
    QTest::newRow("the State Funeral") << england << QDate(2022, 9, 16) << 1 << QDate(2022, 9, 20);
    QTest::newRow("none") << england << QDate(2026, 4, 4) << 0 << QDate(2026, 4, 4);
    QTest::newRow("back over Easter") << england << QDate(2026, 4, 20) << -10 << QDate(2026, 4, 2);
    QTest::newRow("back from a Sunday") << england << QDate(2025, 7, 6) << -1 << QDate(2025, 7, 4);
}

void TestWorkingCalendar::shouldAddWorkingDays() {
    QFETCH(Division, division);
    QFETCH(QDate, from);
    QFETCH(int, n);
    QFETCH(QDate, to);
    QCOMPARE(WorkingCalendar(division, BankHolidays::shipped()).addWorkingDays(from, n), to);
}

void TestWorkingCalendar::shouldAgreeWithAWalkFromDayToDay_data() {
    QTest::addColumn<Division>("division");
    QTest::addColumn<int>("firstYear");
    QTest::addColumn<int>("lastYear");
    for (const Division division : allDivisions) {
        QTest::addRow("%s, published", qPrintable(idOf(division))) << division << 2012 << 2027;
        QTest::addRow("%s, to come", qPrintable(idOf(division))) << division << 2027 << 2090;
        QTest::addRow("%s, past", qPrintable(idOf(division))) << division << 1951 << 2013;
    }
}

void TestWorkingCalendar::shouldAgreeWithAWalkFromDayToDay() {
    QFETCH(Division, division);
    QFETCH(int, firstYear);
    QFETCH(int, lastYear);
    const WorkingCalendar calendar(division, BankHolidays::shipped(), christmasClosure);
    const Walker walker{.division = division, .closures = christmasClosure};
    QRandomGenerator random(20260402);
    for (int i = 0; i < 300; ++i) {
        const QDate day = randomDay(random, firstYear, lastYear);
        const int n = random.bounded(-80, 81);
        const QDate other = day.addDays(random.bounded(-120, 121));
        QCOMPARE(calendar.addWorkingDays(day, n), walker.walk(day, n));
        QCOMPARE(calendar.workingDaysBetween(day, other), walker.between(day, other));
        QCOMPARE(calendar.sameOrNextWorkingDay(day), walker.works(day) ? day : walker.walk(day, 1));
    }
}

void TestWorkingCalendar::shouldTellEveryWorkingDayOfTwentyYears() {
    for (const Division division : allDivisions) {
        const WorkingCalendar calendar(division, BankHolidays::shipped());
        const Walker walker{.division = division, .closures = {}};
        for (QDate day(2010, 1, 1); day.year() < 2030; day = day.addDays(1))
            QVERIFY2(calendar.isWorkingDay(day) == walker.works(day), qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestWorkingCalendar::shouldCountBackwards() {
    const WorkingCalendar calendar(Division::EnglandAndWales, BankHolidays::shipped());
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 2), QDate(2026, 4, 20)), 10);
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 20), QDate(2026, 4, 2)), -10);
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 20), QDate(2026, 4, 20)), 0);
    QCOMPARE(calendar.workingDaysBetween(QDate(2026, 4, 17), QDate(2026, 4, 19)), 0);
}

void TestWorkingCalendar::shouldUndoItself() {
    const WorkingCalendar calendar(Division::NorthernIreland, BankHolidays::shipped());
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QDate day = calendar.sameOrNextWorkingDay(randomDay(random, 1960, 2150));
        const int n = random.bounded(0, 2000);
        QCOMPARE(calendar.addWorkingDays(calendar.addWorkingDays(day, n), -n), day);
        QCOMPARE(calendar.workingDaysBetween(day, calendar.addWorkingDays(day, n)), n);
    }
}

void TestWorkingCalendar::shouldTellWhatADayIs_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayKind::Is>("is");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("published");
    QTest::newRow("a Thursday") << QDate(2026, 4, 2) << DayKind::Is::Working << QString() << true;
    QTest::newRow("Good Friday") << QDate(2026, 4, 3) << DayKind::Is::BankHoliday << u"Good Friday"_s << true;
    QTest::newRow("a Saturday") << QDate(2026, 4, 4) << DayKind::Is::Weekend << QString() << true;
    QTest::newRow("a Sunday") << QDate(2026, 4, 5) << DayKind::Is::Weekend << QString() << true;
    QTest::newRow("closed") << QDate(2026, 12, 30) << DayKind::Is::Closure << u"Christmas closure"_s << true;
    QTest::newRow("not published") << QDate(2031, 12, 25) << DayKind::Is::BankHoliday << u"Christmas Day"_s << false;
    QTest::newRow("a weekday not published") << QDate(2031, 12, 29) << DayKind::Is::Working << QString() << false;
    QTest::newRow("before the list") << QDate(2011, 12, 27) << DayKind::Is::BankHoliday << u"Christmas Day"_s << false;
}

void TestWorkingCalendar::shouldTellWhatADayIs() {
    QFETCH(QDate, day);
    QFETCH(DayKind::Is, is);
    QFETCH(QString, name);
    QFETCH(bool, published);
    const DayKind kind =
        WorkingCalendar(Division::EnglandAndWales, BankHolidays::shipped(), christmasClosure).kindOf(day);
    QCOMPARE(kind.is, is);
    QCOMPARE(kind.name, name);
    QCOMPARE(kind.published, published);
}

void TestWorkingCalendar::shouldKeepClosuresOnWeekendsWeekends() {
    const WorkingCalendar calendar(Division::EnglandAndWales, BankHolidays::shipped(),
                                   {{QDate(2026, 4, 4), u"Closed"_s}, {QDate(2026, 4, 3), u"Closed"_s}});
    QCOMPARE(calendar.kindOf(QDate(2026, 4, 4)).is, DayKind::Is::Weekend);
    QCOMPARE(calendar.kindOf(QDate(2026, 4, 3)).name, u"Good Friday"_s);
    QCOMPARE(calendar.addWorkingDays(QDate(2026, 4, 2), 10), QDate(2026, 4, 20));
}

void TestWorkingCalendar::shouldMarkYearsThatAreNotPublished() {
    const WorkingCalendar calendar(Division::Scotland, BankHolidays::shipped());
    QVERIFY(calendar.isPublished(QDate(2012, 1, 1), QDate(2028, 12, 31)));
    QVERIFY(!calendar.isPublished(QDate(2028, 12, 31), QDate(2029, 1, 1)));
    QVERIFY(!calendar.isPublished(QDate(2011, 12, 31), QDate(2012, 1, 1)));
    QCOMPARE(calendar.lastPublishedYear(), 2028);
}

void TestWorkingCalendar::shouldFillAGapBetweenPublishedYears() {
    QByteArray events;
    for (int day = 1; day <= 8; ++day)
        events += R"({"title":"X","date":"2030-10-0)" + QByteArray::number(day) + R"("},)";
    events.chop(1);
    const QByteArray list = R"({"england-and-wales":{"events":[)" + events + R"(]},"scotland":{"events":[)" + events +
                            R"(]},"northern-ireland":{"events":[)" + events + "]}}";
    const WorkingCalendar calendar(Division::EnglandAndWales,
                                   BankHolidays::shipped().updatedWith(BankHolidays::fromJson(list).value()));
    QVERIFY(!calendar.isPublished(QDate(2029, 5, 1), QDate(2029, 5, 2)));
    QVERIFY(calendar.isPublished(QDate(2030, 5, 1), QDate(2030, 5, 2)));
    QVERIFY(!calendar.isPublished(QDate(2028, 5, 1), QDate(2030, 5, 2)));
    QVERIFY(!calendar.isWorkingDay(QDate(2029, 12, 25)));
    QVERIFY(calendar.isWorkingDay(QDate(2030, 12, 25)));
}

void TestWorkingCalendar::shouldSkipRuleDaysInUnpublishedYears() {
    // Good Friday 30 March and Easter Monday 2 April 2029.
    const WorkingCalendar calendar(Division::EnglandAndWales, BankHolidays::shipped());
    QCOMPARE(calendar.addWorkingDays(QDate(2029, 3, 29), 1), QDate(2029, 4, 3));
}

void TestWorkingCalendar::shouldCoverTwoHundredAndFiftyYears() {
    QVERIFY(WorkingCalendar::covers(QDate(1950, 1, 1)));
    QVERIFY(WorkingCalendar::covers(QDate(2199, 12, 31)));
    QVERIFY(!WorkingCalendar::covers(QDate(1949, 12, 31)));
    QVERIFY(!WorkingCalendar::covers(QDate(2200, 1, 1)));
    QVERIFY(!WorkingCalendar::covers(QDate()));
    const WorkingCalendar calendar(Division::EnglandAndWales, BankHolidays::shipped());
    QVERIFY(calendar.addWorkingDays(QDate(2199, 12, 31), 300).isValid());
}

void TestWorkingCalendar::shouldAnswerNothingOutsideItsYears() {
    const WorkingCalendar calendar(Division::EnglandAndWales, BankHolidays::shipped());
    for (const QDate day :
         {QDate(), QDate(1, 1, 1), QDate(1949, 12, 31), QDate(9999, 12, 31), QDate(2'000'000, 1, 1)}) {
        QVERIFY(!calendar.isWorkingDay(day));
        QVERIFY(!calendar.sameOrNextWorkingDay(day).isValid());
        QVERIFY(!calendar.addWorkingDays(day, 10).isValid());
        QVERIFY(!calendar.addWorkingDays(day, -10).isValid());
        QCOMPARE(calendar.workingDaysBetween(day, QDate(2026, 1, 1)), 0);
    }
    QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 1), std::numeric_limits<int>::max()).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 1), std::numeric_limits<int>::min()).isValid());
}

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_working_calendar.moc"
