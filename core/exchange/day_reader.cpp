// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_reader.h"

#include "core/exchange/day_scanner.h"
#include "core/exchange/time_reader.h"

namespace redress {

namespace {

using Number = DayScanner::Number;
using Outcome = DayReading::Outcome;
using Order = DayReading::Order;

constexpr int firstSerial = 20000;  // 3 October 1954
constexpr int lastSerial = 73050;   // the end of 2099
constexpr int yearsAround = 8;      // 29 February is never further away

// The year as meant, or 0 where the number is no year.
int yearOf(Number number, QDate sameDayIn2000, QDate today, DayReading &reading) {
    if (number.digits == 4) return number.value;
    if (number.digits != 2) return 0;
    reading.shortYear = true;
    const QDate thisCentury =
        sameDayIn2000.isValid() ? sameDayIn2000.addYears(number.value) : QDate(2000 + number.value, 1, 1);
    return thisCentury > today.addYears(1) ? 1900 + number.value : 2000 + number.value;
}

void setDay(DayReading &reading, int year, int month, int day) {
    reading.day = QDate(year, month, day);
    reading.outcome = reading.day.isValid() ? Outcome::Read : Outcome::NoSuchDay;
}

Order orderOf(int first, int second) {
    if (first > 12 && second <= 12) return Order::DayFirst;
    if (second > 12 && first <= 12) return Order::MonthFirst;
    return first == second ? Order::Worded : Order::Either;
}

DayReading fromNumbers(Number first, Number second, Number third, DayOrder order, QDate today) {
    DayReading reading;
    if (first.digits == 4) {
        if (second.digits <= 2 && third.digits <= 2) setDay(reading, first.value, second.value, third.value);
        return reading;
    }
    if (first.digits > 2 || second.digits > 2) return reading;
    const bool dayFirst = order == DayOrder::DayFirst;
    const int day = dayFirst ? first.value : second.value;
    const int month = dayFirst ? second.value : first.value;
    const int year = yearOf(third, QDate(2000, month, qMin(day, 28)), today, reading);
    if (year == 0) return reading;
    reading.order = orderOf(first.value, second.value);
    setDay(reading, year, month, day);
    if (reading.outcome == Outcome::NoSuchDay && QDate(year, day, month).isValid())
        reading.outcome = Outcome::OtherOrder;
    return reading;
}

DayReading fromSerial(Number number) {
    DayReading reading;
    if (number.digits == 8) {
        if (number.value >= 19000101 && number.value < 21000101)
            setDay(reading, number.value / 10000, number.value / 100 % 100, number.value % 100);
        return reading;
    }
    if (number.value < firstSerial || number.value > lastSerial) return reading;
    reading.serial = true;
    reading.day = QDate(1899, 12, 30).addDays(number.value);  // Excel's day 60 is the 29 February 1900 that never was
    reading.outcome = Outcome::Read;
    return reading;
}

DayReading fromWords(Number day, int month, Number year, QDate today) {
    DayReading reading;
    const int whole = yearOf(year, QDate(2000, month, qBound(1, day.value, 28)), today, reading);
    if (whole > 0 && day.digits > 0 && day.digits <= 2) setDay(reading, whole, month, day.value);
    return reading;
}

DayReading readWorded(DayScanner &scan, QDate today) {
    const int month = scan.monthName();
    if (month == 0) return {};
    scan.skipBlanks();
    const Number day = scan.number();
    scan.skipOrdinal();
    scan.skipBlanks();
    return fromWords(day, month, scan.number(), today);
}

DayReading readAfterNumber(DayScanner &scan, Number first, DayOrder order, QDate today) {
    if (first.digits >= 5) return fromSerial(first);
    scan.skipOrdinal();
    QChar mark = scan.separator();
    if (const int month = scan.monthName()) {
        (void)scan.separator();
        const Number year = scan.number();
        return fromWords(first, month, year, today);
    }
    const Number second = scan.number();
    if (mark.isNull() || second.digits == 0) return {};
    mark = scan.separator();
    if (mark.isNull()) return {};
    return fromNumbers(first, second, scan.number(), order, today);
}

// "Z", "+01:00", "-0500" after an ISO time.
void takeOffset(QStringView &text, DayReading &reading) {
    if (text.endsWith(u'Z', Qt::CaseInsensitive)) {
        reading.hasOffset = true;
        text.chop(1);
        return;
    }
    const qsizetype at = qMax(text.lastIndexOf(u'+'), text.lastIndexOf(u'-'));
    if (at < 4) return;
    const QTime offset = readTime(text.sliced(at + 1));
    if (!offset.isValid()) return;
    reading.hasOffset = true;
    reading.utcOffset = (text[at] == u'-' ? -1 : 1) * offset.msecsSinceStartOfDay() / 1000;
    text = text.first(at);
}

void readTail(QStringView tail, DayReading &reading) {
    if (reading.serial && tail.startsWith(u'.')) {
        reading.time = readTime(QString(u'0' + tail.toString() + QStringLiteral("000")));
        if (reading.time == QTime(0, 0)) reading.time = {};
        return;
    }
    const bool iso = tail.startsWith(u'T');
    if (iso) tail = tail.sliced(1);
    tail = tail.trimmed();
    if (tail.startsWith(u',')) tail = tail.sliced(1).trimmed();
    if (tail.startsWith(u"at ", Qt::CaseInsensitive)) tail = tail.sliced(3);
    if (tail.isEmpty()) return;
    if (iso || tail.endsWith(u'Z')) takeOffset(tail, reading);
    if (const qsizetype point = tail.lastIndexOf(u'.'); point > 6) tail = tail.first(point);  // parts of a second
    reading.time = readTime(tail);
    reading.unreadTail = !reading.time.isValid();
}

}  // namespace

DayReading readDay(QStringView text, DayOrder order, QDate today) {
    DayScanner scan(text.trimmed());
    scan.skipWeekday();
    const Number first = scan.number();
    DayReading reading = first.digits > 0 ? readAfterNumber(scan, first, order, today) : readWorded(scan, today);
    if (reading.outcome == Outcome::Read) readTail(scan.rest(), reading);
    // What a spreadsheet writes for a day without a time.
    if (!reading.serial && reading.time == QTime(0, 0) && !reading.hasOffset) reading.time = {};
    return reading;
}

QDate readDayWithoutYear(QStringView text, DayOrder order, QDate today, DaySide side) {
    QDate nearest;
    const auto distance = [today](QDate day) { return qAbs(today.daysTo(day)); };
    for (int year = today.year() - yearsAround; year <= today.year() + yearsAround; ++year) {
        const DayReading read = readDay(QStringLiteral("%1 %2").arg(text).arg(year), order, today);
        const bool isRead = read.outcome == DayReading::Outcome::Read && !read.serial && !read.shortYear &&
                            !read.unreadTail && !read.time.isValid() && read.day.year() == year;
        if (!isRead || (side == DaySide::Past && read.day > today) || (side == DaySide::Coming && read.day < today))
            continue;
        if (!nearest.isValid() || distance(read.day) <= distance(nearest)) nearest = read.day;
    }
    return nearest;
}

}  // namespace redress
