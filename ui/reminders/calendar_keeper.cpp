// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/calendar_keeper.h"

#include <chrono>

#include "core/exchange/calendar_file.h"

namespace redress {

namespace {

using namespace std::chrono_literals;

constexpr auto gathering = 2s;

}  // namespace

CalendarKeeper::CalendarKeeper(const Session &session, const Preferences &preferences, const Scheduler &scheduler,
                               QObject *parent)
    : QObject(parent), m_session(session), m_preferences(preferences), m_work(session.reg) {
    m_soon.setInterval(gathering);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CalendarKeeper::write);
    const auto writeSoon = [this] { m_soon.start(); };
    connect(&session.reg, &Register::changed, this, writeSoon);
    connect(&session.reg, &Register::organisationChanged, this, writeSoon);
    connect(&scheduler, &Scheduler::dayChanged, this, writeSoon);
}

void CalendarKeeper::write() {
    const QString path = m_preferences.calendarFile();
    if (path.isEmpty()) return m_work.cancel();
    const auto publish = [path, officer = m_session.user](Register &own, const Progress &progress) -> Result<bool> {
        const auto calendar = redress::calendarOf(own, officer);
        if (!calendar) return refuse(calendar.error());
        return progress.isCancelled() ? Result<bool>(false) : publishCalendar(*calendar, path);
    };
    m_work.ask(publish, [this](const Result<bool> &written) {
        if (!written) return Q_EMIT failed(written.error());
        Q_EMIT looked(*written);
    });
}

}  // namespace redress
