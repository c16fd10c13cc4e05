// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace redress {

// "Now", as everything in Redress asks for it, so that tests and --as-of can say when it is.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0;  // UTC
    [[nodiscard]] QDate today() const;                // the day in Europe/London
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

// Stands still at the moment it was given.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &moment) : m_moment(moment.toUTC()) {}

    [[nodiscard]] QDateTime now() const override { return m_moment; }
    void set(const QDateTime &moment) { m_moment = moment.toUTC(); }

private:
    QDateTime m_moment;
};

}  // namespace redress
