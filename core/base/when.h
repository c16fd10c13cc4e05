// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "core/base/result.h"

namespace redress {

// When something happened or falls due: a London day, or a moment where the time of day is known.
// A day without a time stands at its first minute when hours are counted from it.
class When {
public:
    When() = default;  // not known

    [[nodiscard]] static When on(QDate day);
    [[nodiscard]] static When at(const QDateTime &moment);  // kept as UTC, to the second
    // "2026-04-02", "2026-04-02T16:10" (Europe/London) or, as stored, "2026-04-02T15:10:00Z".
    [[nodiscard]] static Result<When> fromText(const QString &text);

    [[nodiscard]] bool isKnown() const { return m_day.isValid(); }
    [[nodiscard]] bool hasTime() const { return m_moment.isValid(); }
    [[nodiscard]] QDate day() const { return m_day; }  // Europe/London
    [[nodiscard]] QTime timeOfDay() const;             // Europe/London; midnight for a day without a time
    [[nodiscard]] QDateTime moment() const;            // UTC; the day's first moment where it has no time

    [[nodiscard]] QString toText() const;    // as a person writes it: 2026-04-02T16:10 in London, or 2026-04-02
    [[nodiscard]] QString toStored() const;  // as it is kept and hashed: 2026-04-02T15:10:00Z, or 2026-04-02

    friend bool operator==(const When &a, const When &b) = default;

private:
    QDate m_day;
    QDateTime m_moment;
};

}  // namespace redress
