// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_rules.h"

#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NamedDay {
    QDate day;
    QString name;
};

bool isWeekend(QDate day) {
    return day.dayOfWeek() >= Qt::Saturday;
}

QDate firstMonday(int year, int month) {
    const QDate first(year, month, 1);
    return first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7);
}

QDate lastMonday(int year, int month) {
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(Qt::Monday - last.dayOfWeek());
}

std::vector<NamedDay> winterDays(Division division, int year) {
    std::vector<NamedDay> days{{QDate(year, 1, 1), u"New Year's Day"_s},
                               {QDate(year, 12, 25), u"Christmas Day"_s},
                               {QDate(year, 12, 26), u"Boxing Day"_s}};
    if (division == Division::Scotland) {
        days.push_back({QDate(year, 1, 2), u"2nd January"_s});
        days.push_back({QDate(year, 11, 30), u"St Andrew's Day"_s});
    }
    return days;
}

std::vector<NamedDay> springAndSummerDays(Division division, int year) {
    const QDate easter = easterSunday(year);
    const bool scotland = division == Division::Scotland;
    std::vector<NamedDay> days{{easter.addDays(-2), u"Good Friday"_s},
                               {firstMonday(year, 5), u"Early May bank holiday"_s},
                               {lastMonday(year, 5), u"Spring bank holiday"_s},
                               {scotland ? firstMonday(year, 8) : lastMonday(year, 8), u"Summer bank holiday"_s}};
    if (!scotland) days.push_back({easter.addDays(1), u"Easter Monday"_s});
    if (division == Division::NorthernIreland) {
        days.push_back({QDate(year, 3, 17), u"St Patrick's Day"_s});
        days.push_back({QDate(year, 7, 12), u"Battle of the Boyne (Orangemen's Day)"_s});
    }
    return days;
}

// A holiday on a weekend moves to the next weekday that is not one itself: Christmas Day on a Sunday leaves Boxing Day
// its Monday and takes the Tuesday.
void placeWithSubstitutes(BankHolidays::Days &placed, const std::vector<NamedDay> &days) {
    for (const auto &[day, name] : days)
        if (!isWeekend(day)) placed.emplace(day, name);
    for (const auto &[day, name] : days) {
        if (!isWeekend(day)) continue;
        QDate substitute = day;
        while (isWeekend(substitute) || placed.contains(substitute)) substitute = substitute.addDays(1);
        placed.emplace(substitute, name);
    }
}

}  // namespace

BankHolidays::Days bankHolidaysByRule(Division division, int year) {
    BankHolidays::Days days;
    placeWithSubstitutes(days, winterDays(division, year));
    placeWithSubstitutes(days, springAndSummerDays(division, year));
    return days;
}

// The anonymous Gregorian computus (Nature, 20 April 1876), with its letters.
QDate easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

}  // namespace redress
