// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <set>

#include "core/calendar/holiday_rules.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QString listed(const std::set<QDate> &days) {
    QStringList list;
    for (const QDate day : days) list << day.toString(u"MM-dd"_s);
    return list.join(u' ');
}

std::set<QDate> daysOf(const BankHolidays::Days &named, int year) {
    std::set<QDate> days;
    for (const auto &[day, name] : named)
        if (day.year() == year) days.insert(day);
    return days;
}

// What was proclaimed for one year alone: days added to the usual ones, and usual ones moved away.
struct OnlyOnce {
    std::set<QDate> added;
    std::set<QDate> removed;
};

OnlyOnce onlyOnce(Division division, int year) {
    switch (year) {
        case 2012:
            return {{{2012, 6, 4}, {2012, 6, 5}}, {{2012, 5, 28}}};  // Diamond Jubilee
        case 2020:
            return {{{2020, 5, 8}}, {{2020, 5, 4}}};  // VE day
        case 2022:
            return {{{2022, 6, 2}, {2022, 6, 3}, {2022, 9, 19}}, {{2022, 5, 30}}};  // Platinum Jubilee, State Funeral
        case 2023:
            return {{{2023, 5, 8}}, {}};  // Coronation
        case 2026:
            if (division == Division::Scotland) return {{{2026, 6, 15}}, {}};  // World Cup
            return {};
        default:
            return {};
    }
}

}  // namespace

class TestHolidayRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldFindEaster_data();
    void shouldFindEaster();
    void shouldAgreeWithEveryPublishedYear_data();
    void shouldAgreeWithEveryPublishedYear();
    void shouldGiveDaysOfYearsToCome_data();
    void shouldGiveDaysOfYearsToCome();
    void shouldNeverFallOnAWeekend();
};

void TestHolidayRules::shouldFindEaster_data() {
    QTest::addColumn<QDate>("easter");
    const QDate sundays[] = {{1950, 4, 9},  {1961, 4, 2},  {1981, 4, 19}, {2000, 4, 23}, {2008, 3, 23},
                             {2011, 4, 24}, {2024, 3, 31}, {2025, 4, 20}, {2026, 4, 5},  {2027, 3, 28},
                             {2028, 4, 16}, {2029, 4, 1},  {2030, 4, 21}, {2038, 4, 25}, {2049, 4, 18},
                             {2076, 4, 19}, {2100, 3, 28}, {2160, 3, 23}, {2199, 4, 14}};
    for (const QDate day : sundays) QTest::addRow("%d", day.year()) << day;
}

void TestHolidayRules::shouldFindEaster() {
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void TestHolidayRules::shouldAgreeWithEveryPublishedYear_data() {
    QTest::addColumn<Division>("division");
    QTest::addColumn<int>("year");
    for (const Division division : allDivisions)
        for (int year = 2012; year <= 2028; ++year)
            QTest::addRow("%s %d", qPrintable(idOf(division)), year) << division << year;
}

void TestHolidayRules::shouldAgreeWithEveryPublishedYear() {
    QFETCH(Division, division);
    QFETCH(int, year);
    std::set<QDate> expected = daysOf(BankHolidays::shipped().of(division), year);
    QVERIFY(expected.size() >= 8);
    const OnlyOnce once = onlyOnce(division, year);
    for (const QDate day : once.added) QCOMPARE(expected.erase(day), size_t(1));
    expected.insert(once.removed.begin(), once.removed.end());
    QCOMPARE(listed(daysOf(bankHolidaysByRule(division, year), year)), listed(expected));
}

void TestHolidayRules::shouldGiveDaysOfYearsToCome_data() {
    QTest::addColumn<Division>("division");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("England and Wales 2029")
        << Division::EnglandAndWales << 2029 << u"01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"_s;
    QTest::newRow("England and Wales 2033: Christmas on a Sunday")
        << Division::EnglandAndWales << 2033 << u"01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"_s;
    QTest::newRow("Scotland 2029: St Andrew's Day on a Friday")
        << Division::Scotland << 2029 << u"01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26"_s;
    QTest::newRow("Scotland 2034: New Year's Day on a Sunday")
        << Division::Scotland << 2034 << u"01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26"_s;
    QTest::newRow("Northern Ireland 2029: St Patrick's Day on a Saturday")
        << Division::NorthernIreland << 2029 << u"01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26"_s;
    QTest::newRow("Northern Ireland 2031: the Twelfth on a Saturday")
        << Division::NorthernIreland << 2031 << u"01-01 03-17 04-11 04-14 05-05 05-26 07-14 08-25 12-25 12-26"_s;
}

void TestHolidayRules::shouldGiveDaysOfYearsToCome() {
    QFETCH(Division, division);
    QFETCH(int, year);
    QFETCH(QString, days);
    QCOMPARE(listed(daysOf(bankHolidaysByRule(division, year), year)), days);
}

void TestHolidayRules::shouldNeverFallOnAWeekend() {
    const std::map<Division, size_t> everyYear{
        {Division::EnglandAndWales, 8}, {Division::Scotland, 9}, {Division::NorthernIreland, 10}};
    for (const auto &[division, count] : everyYear)
        for (int year = 1950; year <= 2199; ++year) {
            const BankHolidays::Days days = bankHolidaysByRule(division, year);
            QCOMPARE(days.size(), count);
            for (const auto &[day, name] : days) {
                QCOMPARE(day.year(), year);
                QVERIFY2(day.dayOfWeek() <= 5, qPrintable(day.toString(Qt::ISODate)));
            }
        }
}

QTEST_GUILESS_MAIN(TestHolidayRules)
#include "tst_holiday_rules.moc"
