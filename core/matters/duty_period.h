// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace redress {

// The months that a duty which comes round is about, and what they are called in its record.
struct DutyPeriod {
    QDate from;
    QDate to;  // its last day

    // "2026-04", "2026-Q2", "2025/26", "2026", "2024-04/2026-03": what the command line calls such a period, too.
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString name() const;  // "April to June 2026", "Financial year 2025/26": translated
    [[nodiscard]] DutyPeriod next() const;

    // The period of `months` months that `day` lies in, where periods begin in month `firstMonth` of the year of
    // `anchor` or of the year before it.
    [[nodiscard]] static DutyPeriod containing(QDate day, int months, int firstMonth, QDate anchor);

    // The quarter of a year that an id such as "2026-Q2" names; nothing where it names none.
    [[nodiscard]] static std::optional<DutyPeriod> quarter(const QString &id);

    friend bool operator==(const DutyPeriod &, const DutyPeriod &) = default;
};

}  // namespace redress
