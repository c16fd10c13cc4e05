// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/day_text.h"
#include "core/calendar/calendars.h"
#include "core/calendar/duration.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestCalendarWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayADuration_data();
    void shouldSayADuration();
    void shouldKnowDivisionsByTheirIds();
    void shouldKnowNoOtherDivision();
    void shouldSayADay();
    void shouldSayAMomentOnALondonClock();
    void shouldHaveACalendarForEachDivision();
};

void TestCalendarWords::shouldSayADuration_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<Duration::Unit>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("one working day") << 1 << Duration::Unit::WorkingDays << u"1 working day"_s;
    QTest::newRow("working days") << 10 << Duration::Unit::WorkingDays << u"10 working days"_s;
    QTest::newRow("one calendar day") << 1 << Duration::Unit::CalendarDays << u"1 calendar day"_s;
    QTest::newRow("calendar days") << 28 << Duration::Unit::CalendarDays << u"28 calendar days"_s;
    QTest::newRow("one week") << 1 << Duration::Unit::Weeks << u"1 week"_s;
    QTest::newRow("weeks") << 8 << Duration::Unit::Weeks << u"8 weeks"_s;
    QTest::newRow("one month") << 1 << Duration::Unit::Months << u"1 month"_s;
    QTest::newRow("months") << 6 << Duration::Unit::Months << u"6 months"_s;
    QTest::newRow("one hour") << 1 << Duration::Unit::Hours << u"1 hour"_s;
    QTest::newRow("hours of any day") << 24 << Duration::Unit::ClockHours << u"24 hours of any day"_s;
    QTest::newRow("hours") << 24 << Duration::Unit::Hours << u"24 hours"_s;
}

void TestCalendarWords::shouldSayADuration() {
    QFETCH(int, count);
    QFETCH(Duration::Unit, unit);
    QFETCH(QString, text);
    QCOMPARE((Duration{count, unit}.toText()), text);
}

void TestCalendarWords::shouldKnowDivisionsByTheirIds() {
    QCOMPARE(divisionOf(u"england-and-wales"_s), Division::EnglandAndWales);
    QCOMPARE(divisionOf(u"scotland"_s), Division::Scotland);
    QCOMPARE(divisionOf(u"northern-ireland"_s), Division::NorthernIreland);
    for (const Division division : allDivisions) QCOMPARE(divisionOf(idOf(division)), division);
    QCOMPARE(nameOf(Division::EnglandAndWales), u"England and Wales"_s);
}

void TestCalendarWords::shouldKnowNoOtherDivision() {
    for (const QString &text : {u""_s, u"England"_s, u"SCOTLAND"_s, u"england-and-wales "_s, u"wales"_s})
        QVERIFY2(!divisionOf(text), qPrintable(text));
}

void TestCalendarWords::shouldSayADay() {
    QCOMPARE(inWords(QDate(2026, 4, 20)), u"Monday 20 April 2026"_s);
    QCOMPARE(inWords(When::on(QDate(2024, 2, 29))), u"Thursday 29 February 2024"_s);
    QCOMPARE(inWords(When()), QString());
}

void TestCalendarWords::shouldSayAMomentOnALondonClock() {
    const When summer = When::at(QDateTime(QDate(2026, 7, 1), QTime(14, 0), Qt::UTC));
    QCOMPARE(inWords(summer), u"Wednesday 1 July 2026 at 15:00"_s);
    QCOMPARE(hourOf(summer), u"15:00"_s);
}

void TestCalendarWords::shouldHaveACalendarForEachDivision() {
    const Calendars calendars(BankHolidays::shipped(), {{QDate(2026, 5, 5), u"Moving office"_s}});
    for (const Division division : allDivisions) {
        QCOMPARE(calendars.of(division).division(), division);
        QVERIFY(!calendars.of(division).isWorkingDay(QDate(2026, 5, 5)));
    }
    QVERIFY(calendars.of(Division::Scotland).isWorkingDay(QDate(2026, 4, 6)));
    QVERIFY(!calendars.of(Division::EnglandAndWales).isWorkingDay(QDate(2026, 4, 6)));
}

QTEST_GUILESS_MAIN(TestCalendarWords)
#include "tst_calendar_words.moc"
