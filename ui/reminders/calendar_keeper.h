// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/schedule/scheduler.h"
#include "ui/common/session.h"
#include "ui/reports/latest_work.h"
#include "ui/settings/preferences.h"

namespace redress {

// Keeps the calendar file that a person's other programs subscribe to: writes it, beside the window, when something has
// changed. Does nothing while no file is named.
class CalendarKeeper : public QObject {
    Q_OBJECT

public:
    CalendarKeeper(const Session &session, const Preferences &preferences, const Scheduler &scheduler,
                   QObject *parent = nullptr);

    void write();

Q_SIGNALS:
    void looked(bool written);  // whether the file said something else before
    void failed(const redress::Fault &fault);

private:
    Session m_session;
    const Preferences &m_preferences;
    QTimer m_soon;  // gathers the changes of one burst
    LatestWork<bool> m_work;
};

}  // namespace redress
