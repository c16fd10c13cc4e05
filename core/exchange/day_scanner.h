// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace redress {

// Walks through the numbers and words of a date.
class DayScanner {
public:
    struct Number {
        int value = 0;
        int digits = 0;  // 0: there is none here
    };

    explicit DayScanner(QStringView text) : m_text(text) {}

    [[nodiscard]] Number number();  // nine digits at most
    [[nodiscard]] int monthName();  // 1 to 12 and past it; 0 and nothing passed where there is none
    void skipWeekday();
    void skipOrdinal();               // st, nd, rd, th, "of"
    void skipBlanks();                // and commas
    [[nodiscard]] QChar separator();  // one of / - . or a blank, with blanks around it; null where there is none
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

private:
    [[nodiscard]] QStringView word() const;

    QStringView m_text;
    qsizetype m_at = 0;
};

}  // namespace redress
