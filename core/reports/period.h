// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "core/base/result.h"

namespace redress {

// What a report is about: a calendar quarter, a month, or a financial year from April to March.
class Period {
public:
    enum class Kind { Month, Quarter, FinancialYear };

    // "2026-04", "2026-Q1" or "2025/26". Fails on anything else, with the three forms.
    [[nodiscard]] static Result<Period> fromText(const QString &text);
    // `day` must be valid.
    [[nodiscard]] static Period containing(Kind kind, QDate day);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const;  // its last day
    [[nodiscard]] Period previous() const;
    [[nodiscard]] Period next() const;
    // Whether `today` is after its last day: before that its figures are only so far.
    [[nodiscard]] bool hasEnded(QDate today) const { return today > to(); }
    [[nodiscard]] bool hasBegun(QDate today) const { return today >= m_from; }

    [[nodiscard]] QString toText() const;  // as fromText() reads it
    [[nodiscard]] QString title() const;   // "January to March 2026", "April 2026", "Financial year 2025/26"

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(Kind kind, QDate from) : m_kind(kind), m_from(from) {}
    [[nodiscard]] int months() const;

    Kind m_kind;
    QDate m_from;
};

}  // namespace redress
