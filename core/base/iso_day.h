// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

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

}  // namespace redress
