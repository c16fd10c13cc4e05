// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/time_reader.h"

#include <array>

namespace redress {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

enum class Half { None, Morning, Afternoon };

// Takes "am", "p.m.", "pm" off the end.
Half takeHalf(QStringView &text) {
    QString letters;
    qsizetype end = text.size();
    while (end > 0 && !isDigit(text[end - 1])) --end;
    for (const QChar c : text.sliced(end)) {
        if (c.isLetter()) letters += c.toLower();
    }
    if (letters != u"am" && letters != u"pm") return Half::None;
    text = text.first(end);
    return letters == u"am" ? Half::Morning : Half::Afternoon;
}

QTime shareOfDay(QStringView text) {
    bool isNumber = false;
    const double share = text.toDouble(&isNumber);
    if (!isNumber || share < 0 || share >= 1) return {};
    return QTime(0, 0).addSecs(qRound(share * 86400 / 60) * 60);
}

QTime inHalf(int hour, int minute, int second, Half half) {
    if (half != Half::None && (hour < 1 || hour > 12)) return {};
    if (half == Half::Morning && hour == 12) hour = 0;
    if (half == Half::Afternoon && hour != 12) hour += 12;
    return {hour, minute, second};  // invalid past 23:59:59
}

}  // namespace

QTime readTime(QStringView text) {
    text = text.trimmed();
    if (text.compare(u"noon", Qt::CaseInsensitive) == 0 || text.compare(u"midday", Qt::CaseInsensitive) == 0)
        return {12, 0};
    if (text.startsWith(u"0.") && text.size() > 4) return shareOfDay(text);
    const Half half = takeHalf(text);
    text = text.trimmed();
    std::array<int, 3> parts{0, 0, 0};
    std::array<qsizetype, 3> digits{0, 0, 0};
    size_t part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) {
            parts[part] = parts[part] * 10 + text[i].digitValue();
            if (++digits[part] > 4) return {};
        } else if ((text[i] == u':' || text[i] == u'.' || text[i] == u'h') && digits[part] > 0 && part < 2) {
            ++part;
        } else {
            return {};
        }
    }
    if (digits[0] == 0 || (part > 0 && digits[1] != 2) || (part > 1 && digits[2] != 2)) return {};
    if (part == 0 && digits[0] == 4) return inHalf(parts[0] / 100, parts[0] % 100, 0, half);
    if (digits[0] > 2 || (part == 0 && half == Half::None)) return {};
    return inHalf(parts[0], parts[1], parts[2], half);
}

}  // namespace redress
