// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

namespace redress {

// Which of two numbers in 03/04/2025 is the day. British registers write it first.
enum class DayOrder { DayFirst, MonthFirst };

// A cell read as a date.
struct DayReading {
    enum class Outcome {
        Read,
        NoDate,     // no date at all: "tbc"
        NoSuchDay,  // 31/02/2021
        OtherOrder  // 03/25/2024: no day in the order that was asked for, one in the other
    };
    enum class Order {
        Either,
        DayFirst,
        MonthFirst,
        Worded
    };  // what the cell itself tells: 03/04, 25/03, 03/25, 25 March

    Outcome outcome = Outcome::NoDate;
    QDate day;
    QTime time;               // invalid where the cell has none
    int utcOffset = 0;        // seconds; with hasOffset
    bool hasOffset = false;   // the moment says its own distance from UTC
    bool shortYear = false;   // written with two digits
    bool serial = false;      // a spreadsheet's day number
    bool unreadTail = false;  // something after the date that is no time: kept by the caller
    Order order = Order::Worded;
};

// Takes dates as people and programs write them: 05/01/2015, 5.1.15, 2015-01-05, 2015-01-05T16:00:00Z, 20150105,
// 5 Jan 2015, Mon 5th January 2015, January 5, 2015, 42009 (a spreadsheet's), each with a time after it or none.
// A year of two digits is the latest that is not after `today`.
[[nodiscard]] DayReading readDay(QStringView text, DayOrder order, QDate today);

// Which year a day without one belongs to.
enum class DaySide {
    Past,  // the latest such day that is not after today: of what happened
    Nearest,
    Coming  // the next such day, today among them: of what is due
};

// A day and a month as somebody types them who leaves the year to be understood: 27 Nov, Fri 27th November, November
// 27, 27/11. Invalid where the text is anything else. Never for a register, in which such a cell may be of any year.
[[nodiscard]] QDate readDayWithoutYear(QStringView text, DayOrder order, QDate today, DaySide side);

}  // namespace redress
