// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_scanner.h"

#include <QString>
#include <array>

namespace redress {

namespace {

constexpr std::array<QStringView, 12> months{u"january",   u"february", u"march",    u"april",
                                             u"may",       u"june",     u"july",     u"august",
                                             u"september", u"october",  u"november", u"december"};
constexpr std::array<QStringView, 7> weekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                              u"friday", u"saturday", u"sunday"};

// "Sep", "Sept" and "September" alike.
bool isShortFor(QStringView word, QStringView name) {
    return word.size() >= 3 && name.startsWith(word, Qt::CaseInsensitive);
}

}  // namespace

DayScanner::Number DayScanner::number() {
    Number number;
    while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9' && number.digits < 9) {
        number.value = number.value * 10 + m_text[m_at++].digitValue();
        ++number.digits;
    }
    return number;
}

QStringView DayScanner::word() const {
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end].isLetter()) ++end;
    return m_text.sliced(m_at, end - m_at);
}

int DayScanner::monthName() {
    const QStringView name = word();
    for (size_t i = 0; i < months.size(); ++i) {
        if (!isShortFor(name, months[i])) continue;
        m_at += name.size();
        if (!atEnd() && m_text[m_at] == u'.') ++m_at;
        return int(i) + 1;
    }
    return 0;
}

void DayScanner::skipWeekday() {
    const QStringView name = word();
    for (const auto weekday : weekdays) {
        if (!isShortFor(name, weekday)) continue;
        m_at += name.size();
        if (!atEnd() && m_text[m_at] == u'.') ++m_at;
        return skipBlanks();
    }
}

void DayScanner::skipOrdinal() {
    const QStringView ending = word();
    if (ending.size() != 2 || !QStringView(u"st nd rd th").contains(ending, Qt::CaseInsensitive)) return;
    m_at += ending.size();
    skipBlanks();
    if (word().compare(u"of", Qt::CaseInsensitive) == 0) {
        m_at += 2;
        skipBlanks();
    }
}

void DayScanner::skipBlanks() {
    while (!atEnd() && (m_text[m_at].isSpace() || m_text[m_at] == u',')) ++m_at;
}

QChar DayScanner::separator() {
    const qsizetype before = m_at;
    skipBlanks();
    if (!atEnd() && (m_text[m_at] == u'/' || m_text[m_at] == u'-' || m_text[m_at] == u'.' || m_text[m_at] == u'\\')) {
        const QChar mark = m_text[m_at++];
        skipBlanks();
        return mark;
    }
    return m_at > before ? QChar(u' ') : QChar();
}

}  // namespace redress
