// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/scheduler.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/london.h"
#include "core/schedule/matters_due.h"

namespace redress {

namespace {

using namespace std::chrono_literals;

constexpr auto glance = 30s;
constexpr auto gathering = 50ms;
constexpr auto breath = 300ms;
constexpr int movesAtOnce = 20;

QDateTime londonMidnightAfter(QDate day) {
    return london::moment(day.addDays(1), QTime(0, 0)).value_or(QDateTime());
}

}  // namespace

Scheduler::Scheduler(Register &reg, QObject *parent) : QObject(parent), m_register(reg) {
    m_timer.setInterval(glance);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_soon.setInterval(gathering);
    m_soon.setSingleShot(true);
    m_moves.setInterval(breath);
    m_moves.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::look);
    connect(&m_soon, &QTimer::timeout, this, [this] { reckon(false); });
    connect(&m_moves, &QTimer::timeout, this, &Scheduler::moveOn);
    connect(&m_register, &Register::changed, this, &Scheduler::reckonSoon);
    connect(&m_register, &Register::organisationChanged, this, &Scheduler::reckonSoon);
}

void Scheduler::start() {
    reckon(false);
    m_timer.start();
}

void Scheduler::look() {
    if (m_register.clock().now() >= m_next) reckon(true);
}

void Scheduler::reckonSoon() {
    if (!m_soon.isActive()) m_soon.start();
}

// A few at a time: each is a durable write, and what is left is moved when they have been reckoned.
void Scheduler::moveOn() {
    if (m_register.isReadOnly() || !m_counts || m_counts->overdue == 0) return;
    if (const auto moved = m_register.moveOnWhatIsOver(movesAtOnce); !moved) Q_EMIT failed(moved.error());
}

void Scheduler::reckon(bool byTimeAlone) {
    const When now = m_register.now();
    const auto counts = countDue(m_register, {});
    if (!counts) {
        m_next = now.moment().addSecs(60);
        Q_EMIT failed(counts.error());
        return;
    }
    const auto before = std::exchange(m_counts, *counts);
    const QDate dayBefore = std::exchange(m_day, now.day());
    m_next = momentAfter(now.moment());
    if (dayBefore.isValid() && dayBefore != m_day) Q_EMIT dayChanged(m_day);
    Q_EMIT reckoned(*counts);
    m_moves.start();
    if (!byTimeAlone || !before) return;
    const int overdue = std::max(0, counts->overdue - before->overdue);
    // What was due yesterday and is overdue now has left the day's list: all that stands there on a new day is new.
    const int dueToday = dayBefore != m_day ? counts->dueToday : std::max(0, counts->dueToday - before->dueToday);
    if (overdue > 0 || dueToday > 0) Q_EMIT becameDue(overdue, dueToday);
}

// Targets may fall due at any minute of a day, so each is looked at while there is one today; otherwise midnight is
// next.
QDateTime Scheduler::momentAfter(const QDateTime &now) const {
    const QDateTime midnight = londonMidnightAfter(london::dayOf(now));
    if (m_counts && m_counts->dueToday == 0) return midnight;
    return std::min(midnight, now.addSecs(60 - now.time().second()));
}

}  // namespace redress
