// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <set>

#include "core/schedule/reminders.h"
#include "core/schedule/scheduler.h"
#include "ui/common/session.h"
#include "ui/settings/preferences.h"

namespace redress {

class Notifier;

// Sees to it that the person before this window is told of what falls due for them, once and in time. What they record
// themselves is no news to them.
class ReminderDesk : public QObject {
    Q_OBJECT

public:
    ReminderDesk(const Session &session, Preferences &preferences, const Scheduler &scheduler, Notifier &notifier,
                 QObject *parent = nullptr);

    void start();  // looks in a moment, and from then on by itself
    void look();   // tells what is to be told now

private:
    void glance();

    Session m_session;
    Preferences &m_preferences;
    Notifier &m_notifier;
    Reminders m_reminders;
    std::set<CaseRef> m_recordedHere;
    QTimer m_timer;
    bool m_stale = true;  // something may be due that was not looked at
};

}  // namespace redress
