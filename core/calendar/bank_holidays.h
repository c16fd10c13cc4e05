// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <map>

#include "core/base/result.h"
#include "core/calendar/division.h"

namespace redress {

// The bank holidays of each division as gov.uk publishes them (bank-holidays.json).
class BankHolidays {
public:
    using Days = std::map<QDate, QString>;  // the day and what it is called

    // Reads the file of gov.uk. Fails with a sentence where it is not one, naming the place by JSON pointer.
    [[nodiscard]] static Result<BankHolidays> fromJson(const QByteArray &json);
    // The list that this version of Redress brings along.
    [[nodiscard]] static BankHolidays shipped();

    // This list with the years that `newer` covers replaced by its own: a download reaches back only a few years.
    // Days that `newer` names in a year it does not cover are added.
    [[nodiscard]] BankHolidays updatedWith(const BankHolidays &newer) const;

    [[nodiscard]] const Days &of(Division division) const;
    // Whether the list has the whole of a year. A year with less than the eight days that every division has at least
    // is taken as begun, not published.
    [[nodiscard]] bool covers(Division division, int year) const;
    [[nodiscard]] int firstYear(Division division) const;  // 0 where there is none
    [[nodiscard]] int lastYear(Division division) const;   // the last year whose holidays are published
    [[nodiscard]] QByteArray toJson() const;               // in the same format, to be kept in the register

private:
    std::map<Division, Days> m_days;
};

}  // namespace redress
