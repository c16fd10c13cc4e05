// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "core/store/register.h"

namespace redress {

// Reckons again what is due when something has changed: the register, the London day, or an hour that a target falls
// due at. Looks at the clock twice a minute, so that a computer that slept through midnight catches up at once.
class Scheduler : public QObject {
    Q_OBJECT

public:
    explicit Scheduler(Register &reg, QObject *parent = nullptr);

    void start();  // reckons once, and from then on by itself
    // Reckons if it is time to. The timer's own step, and what tests call after they have moved the clock.
    void look();

    [[nodiscard]] DueCounts counts() const { return m_counts.value_or(DueCounts{}); }  // everyone's
    [[nodiscard]] QDateTime nextLook() const { return m_next; }  // UTC: when it reckons next unasked

    // Whether cases whose stage may be over are still to be moved on: it is done in a moment, not at once.
    [[nodiscard]] bool hasMovesToCome() const { return m_moves.isActive(); }

Q_SIGNALS:
    void reckoned(const redress::DueCounts &counts);
    void dayChanged(QDate today);
    // Since it last looked and without anything being recorded: time alone has made them so.
    void becameDue(int newlyOverdue, int newlyDueToday);
    void failed(const redress::Fault &fault);

private:
    void reckon(bool byTimeAlone);
    void reckonSoon();
    void moveOn();
    [[nodiscard]] QDateTime momentAfter(const QDateTime &now) const;

    Register &m_register;
    QTimer m_timer;
    QTimer m_soon;   // gathers the changes of one burst
    QTimer m_moves;  // lets the window paint before cases are moved on
    std::optional<DueCounts> m_counts;
    QDate m_day;
    QDateTime m_next;
};

}  // namespace redress
