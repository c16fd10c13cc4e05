// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace redress {

// The day at the beginning of text, UTF-8 or UTF-16, that is known to have the shape 2026-04-02; invalid where there is
// no such day. Lists read thousands of them: this leaves out the locale that Qt's own numbers go through.
template <class Letter>
[[nodiscard]] QDate isoDay(const Letter *text) {
    const auto number = [&](qsizetype from, qsizetype digits) {
        int value = 0;
        for (qsizetype i = from; i < from + digits; ++i) value = value * 10 + (text[i] - '0');
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

// 2026-04-02, for valid days of the years that registers know.
[[nodiscard]] inline QString isoText(QDate day) {
    QString text(10, u'-');
    const auto put = [&](qsizetype at, int value, int digits) {
        for (; digits > 0; --digits, value /= 10) text[at + digits - 1] = QChar(u'0' + value % 10);
    };
    int year = 0, month = 0, ofMonth = 0;
    day.getDate(&year, &month, &ofMonth);
    put(0, year, 4);
    put(5, month, 2);
    put(8, ofMonth, 2);
    return text;
}

// 16:10:00.
[[nodiscard]] inline QString isoText(QTime time) {
    QString text(8, u':');
    const auto put = [&](qsizetype at, int value) {
        text[at] = QChar(u'0' + value / 10);
        text[at + 1] = QChar(u'0' + value % 10);
    };
    put(0, time.hour());
    put(3, time.minute());
    put(6, time.second());
    return text;
}

}  // namespace redress
