// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminder_desk.h"

#include <chrono>
#include <utility>

#include "core/schedule/due_reminders.h"
#include "ui/reminders/notifier.h"

namespace redress {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 30s;
constexpr auto breath = 3s;  // the window comes first

}  // namespace

ReminderDesk::ReminderDesk(const Session &session, Preferences &preferences, const Scheduler &scheduler,
                           Notifier &notifier, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_preferences(preferences),
      m_notifier(notifier),
      m_reminders(preferences.quietHours(), preferences.told()) {
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderDesk::glance);
    connect(&scheduler, &Scheduler::reckoned, this, [this] { m_stale = true; });
    connect(&session.reg, &Register::caseChanged, this,
            [this](const CaseRef &reference) { m_recordedHere.insert(reference); });
}

void ReminderDesk::start() {
    m_timer.start(interval);
    QTimer::singleShot(breath, this, &ReminderDesk::glance);
}

void ReminderDesk::glance() {
    if (m_stale) look();
}

void ReminderDesk::look() {
    m_reminders.setQuietHours(m_preferences.quietHours());
    if (!m_preferences.remindersWanted()) return;
    const auto due = readReminders(m_session.reg, m_session.user);
    if (!due) return;  // the screens say what is wrong; the next look tries again
    const When now = m_session.reg.now();
    const WorkingCalendar &calendar = m_session.reg.calendar();
    m_stale = m_preferences.quietHours().cover(now, calendar);  // what was gathered is told when they are over
    m_reminders.passOver(std::exchange(m_recordedHere, {}));
    auto news = m_reminders.take(*due, now, calendar);
    m_preferences.setTold(m_reminders.told());
    if (news.empty()) return;
    learnDiscretion(news, m_session.reg);
    m_notifier.tell(noticeOf(news));
}

}  // namespace redress
