// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/exchange/day_reader.h"
#include "core/exchange/money_reader.h"
#include "core/exchange/time_reader.h"

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

// A reading as a line of text: "2015-01-05", "2015-01-05 16:00", "no date", "no such day", "other order".
QString described(const DayReading &reading) {
    switch (reading.outcome) {
        case DayReading::Outcome::NoDate:
            return u"no date"_s;
        case DayReading::Outcome::NoSuchDay:
            return u"no such day"_s;
        case DayReading::Outcome::OtherOrder:
            return u"other order"_s;
        case DayReading::Outcome::Read:
            break;
    }
    QString text = reading.day.toString(Qt::ISODate);
    if (reading.time.isValid()) text += reading.time.toString(u" HH:mm"_s);
    if (reading.hasOffset) text += u" %1"_s.arg(reading.utcOffset);
    if (reading.shortYear) text += u" short"_s;
    if (reading.serial) text += u" serial"_s;
    if (reading.unreadTail) text += u" tail"_s;
    return text;
}

}  // namespace

class TestCellReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadDays_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *cell, const char *expected) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
        };
        row("05/01/2015", "2015-01-05");
        row("5/1/2015", "2015-01-05");
        row(" 05/01/2015 ", "2015-01-05");
        row("05-01-2015", "2015-01-05");
        row("05.01.2015", "2015-01-05");
        row("05 01 2015", "2015-01-05");
        row("05/01/15", "2015-01-05 short");
        row("05/01/98", "1998-01-05 short");
        row("2015-01-05", "2015-01-05");
        row("2015/01/05", "2015-01-05");
        row("20150105", "2015-01-05");
        row("2015-01-05T16:10", "2015-01-05 16:10");
        row("2015-01-05T16:10:30Z", "2015-01-05 16:10 0");
        row("2015-01-05T16:10:30.125Z", "2015-01-05 16:10 0");
        row("2015-06-05T16:10:30+01:00", "2015-06-05 16:10 3600");
        row("2015-01-05 16:10:30", "2015-01-05 16:10");
        row("05/01/2015 16:10", "2015-01-05 16:10");
        row("05/01/2015 9.30am", "2015-01-05 09:30");
        row("05/01/2015 at 4pm", "2015-01-05 16:00");
        row("05/01/2015 00:00", "2015-01-05");
        row("05/01/2015 00:00:00", "2015-01-05");
        row("05/01/2015 by hand", "2015-01-05 tail");
        row("27 Feb 2015", "2015-02-27");
        row("27-Feb-15", "2015-02-27 short");
        row("27 February 2015", "2015-02-27");
        row("27th February, 2015", "2015-02-27");
        row("1st of March 2015", "2015-03-01");
        row("2nd Sept 2015", "2015-09-02");
        row("3RD MAY 2015", "2015-05-03");
        row("February 27, 2015", "2015-02-27");
        row("Feb 27th 2015", "2015-02-27");
        row("Fri 27 Feb 2015", "2015-02-27");
        row("Friday, 27 February 2015 14:05", "2015-02-27 14:05");
        row("42009", "2015-01-05 serial");
        row("42009.5", "2015-01-05 12:00 serial");
        row("43890", "2020-02-29 serial");
        row("29/02/2020", "2020-02-29");
        row("29/02/2021", "no such day");
        row("31/02/2021", "no such day");
        row("32/01/2021", "no such day");
        row("00/01/2021", "no such day");
        row("30 Feb 2021", "no such day");
        row("2021-02-30", "no such day");
        row("13/13/2021", "no such day");
        row("03/25/2024", "other order");
        row("12/31/2023", "other order");
        row("", "no date");
        row("tbc", "no date");
        row("n/a", "no date");
        row("see notes", "no date");
        row("March 2024", "no date");
        row("13/2025", "no date");
        row("5/1", "no date");
        row("123", "no date");
        row("7", "no date");
        row("999999", "no date");
        row("1.234,56", "no date");
        row("=TODAY()", "no date");
        row("05/01/2", "no date");
        row("05/01/20155", "no date");
        row("-5/1/2015", "no date");
    }

    void shouldReadDays() {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(described(readDay(cell, DayOrder::DayFirst, QDate(2026, 4, 21))), expected);
    }

    void shouldTakeTheYearThatIsMeant_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("past");
        QTest::addColumn<QString>("nearest");
        QTest::addColumn<QString>("coming");
        const auto row = [](const char *typed, const char *past, const char *nearest, const char *coming) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(past)
                                 << QString::fromLatin1(nearest) << QString::fromLatin1(coming);
        };
        // Typed on 22 November 2026.
        row("27 Nov", "2025-11-27", "2026-11-27", "2026-11-27");
        row("27/11", "2025-11-27", "2026-11-27", "2026-11-27");
        row("27.11.", "2025-11-27", "2026-11-27", "2026-11-27");
        row("27-11", "2025-11-27", "2026-11-27", "2026-11-27");
        row("Fri 27th November", "2025-11-27", "2026-11-27", "2026-11-27");
        row("November 27", "2025-11-27", "2026-11-27", "2026-11-27");
        row("20 nov", "2026-11-20", "2026-11-20", "2027-11-20");
        row("22 Nov", "2026-11-22", "2026-11-22", "2026-11-22");
        row("5/1", "2026-01-05", "2027-01-05", "2027-01-05");
        row("1 July", "2026-07-01", "2026-07-01", "2027-07-01");
        row("29 Feb", "2024-02-29", "2028-02-29", "2028-02-29");
        // What is whole, and what is no day, is none of this reader's.
        for (const auto *none : {"27/11/26", "27 Nov 2026", "31/02", "31 Nov", "13/13", "27", "Nov", "2711", "46000",
                                 "tbc", "", "27 Nov 14:00", "March 2024"})
            row(none, "", "", "");
    }

    void shouldTakeTheYearThatIsMeant() {
        QFETCH(QString, typed);
        const QDate today(2026, 11, 22);
        const auto read = [&](DaySide side) {
            return readDayWithoutYear(typed, DayOrder::DayFirst, today, side).toString(Qt::ISODate);
        };
        QTEST(read(DaySide::Past), "past");
        QTEST(read(DaySide::Nearest), "nearest");
        QTEST(read(DaySide::Coming), "coming");
    }

    void shouldReadMonthFirstOnlyWhenTold() {
        QCOMPARE(described(readDay(u"03/04/2025", DayOrder::DayFirst, QDate(2026, 4, 21))), u"2025-04-03"_s);
        QCOMPARE(described(readDay(u"03/04/2025", DayOrder::MonthFirst, QDate(2026, 4, 21))), u"2025-03-04"_s);
        QCOMPARE(described(readDay(u"25/03/2025", DayOrder::MonthFirst, QDate(2026, 4, 21))), u"other order"_s);
        QCOMPARE(described(readDay(u"2025-03-04", DayOrder::MonthFirst, QDate(2026, 4, 21))), u"2025-03-04"_s);
    }

    // Every day of sixty years, in every form that this test can write, comes back.
    void shouldReadBackWhatIsWritten() {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QStringList forms{u"dd/MM/yyyy"_s, u"d.M.yyyy"_s,         u"yyyy-MM-dd"_s,
                                u"d MMM yyyy"_s, u"dddd d MMMM yyyy"_s, u"MMMM d, yyyy"_s};
        for (QDate day(1990, 1, 1); day.year() < 2050; day = day.addDays(1)) {
            for (const auto &form : forms) {
                const QString cell = english.toString(day, form);
                QCOMPARE(described(readDay(cell, DayOrder::DayFirst, QDate(2026, 4, 21))), day.toString(Qt::ISODate));
            }
        }
    }

    void shouldTellTheOrderOfDays_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("order");
        QTest::newRow("day first") << u"25/03/2024"_s << int(DayReading::Order::DayFirst);
        QTest::newRow("impossible, yet day first") << u"31/02/2024"_s << int(DayReading::Order::DayFirst);
        QTest::newRow("month first") << u"03/25/2024"_s << int(DayReading::Order::MonthFirst);
        QTest::newRow("either") << u"03/04/2024"_s << int(DayReading::Order::Either);
        QTest::newRow("the same both ways") << u"04/04/2024"_s << int(DayReading::Order::Worded);
        QTest::newRow("words") << u"3 April 2024"_s << int(DayReading::Order::Worded);
        QTest::newRow("ISO") << u"2024-04-03"_s << int(DayReading::Order::Worded);
    }

    void shouldTellTheOrderOfDays() {
        QFETCH(QString, cell);
        QFETCH(int, order);
        QCOMPARE(int(readDay(cell, DayOrder::DayFirst, QDate(2026, 4, 21)).order), order);
    }

    void shouldReadTimes_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *cell, const char *expected) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
        };
        row("16:00", "16:00:00");
        row("9:05", "09:05:00");
        row("16.00", "16:00:00");
        row("9.30am", "09:30:00");
        row("9.30 a.m.", "09:30:00");
        row("9:30 PM", "21:30:00");
        row("12am", "00:00:00");
        row("12pm", "12:00:00");
        row("4pm", "16:00:00");
        row("0930", "09:30:00");
        row("16:00:30", "16:00:30");
        row("16h30", "16:30:00");
        row("noon", "12:00:00");
        row("0.395833", "09:30:00");
        row("0.5000", "12:00:00");
        row("25:10", "");
        row("16:60", "");
        row("13pm", "");
        row("9", "");
        row("930", "");
        row("morning", "");
        row("", "");
        row("16:0", "");
        row("1:2:3:4", "");
    }

    void shouldReadTimes() {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(readTime(cell).toString(u"HH:mm:ss"_s), expected);
    }

    void shouldReadMoney_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("pence");  // -1: no sum
        const auto row = [](const char *cell, qint64 pence) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << pence;
        };
        row("£50.00", 5000);
        row("£1,000.50", 100050);
        row("£ 75", 7500);
        row("75", 7500);
        row("75.5", 7550);
        row("0", 0);
        row("GBP 20", 2000);
        row("20.10 GBP", 2010);
        row("50p", 50);
        row("1,234,567.89", 123456789);
        row("50 vouchers", -1);
        row("£50 + flowers", -1);
        row("£", -1);
        row("-50", -1);
        row("(50.00)", -1);
        row("33.333", -1);
        row("1.250,00", -1);
        row("1,00", -1);
        row("10,0000", -1);
        row(",500", -1);
        row("£1.2.3", -1);
        row("fifty", -1);
        row("9999999999999999", -1);
        row("$50", -1);
    }

    void shouldReadMoney() {
        QFETCH(QString, cell);
        QFETCH(qint64, pence);
        const auto sum = readMoney(cell);
        QCOMPARE(sum ? sum->value : -1, pence);
    }
};

QTEST_GUILESS_MAIN(TestCellReaders)
#include "tst_cell_readers.moc"
