// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/alerts.h"
#include "core/exchange/demo_rehearsal.h"

namespace redress {

// What officers decided about words in invented cases that may mean a hazard or something else of weight. Most of the
// open ones have been decided; of those long closed a few, as they were before anybody was asked. Its chance is its
// own.
class DemoAlerts {
public:
    DemoAlerts(const DemoWords &words, const Policy &policy, const WorkingCalendar &calendar, quint64 seed);

    void furnish(DemoCase &made, bool isClosed, const When &now);

private:
    void decide(DemoCase &made, const Alert &alert, const When &now);

    const DemoWords &m_words;
    const Policy &m_policy;
    const WorkingCalendar &m_calendar;
    AlertWords m_alerts = AlertWords::shipped();
    Dice m_dice;
};

}  // namespace redress
