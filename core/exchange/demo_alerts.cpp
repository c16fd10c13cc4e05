// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_alerts.h"

#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 own = 0x616c65727473;
constexpr int percentOfClosed = 8;  // whose words were decided on
constexpr int percentDecided = 84;  // of what waits in open cases: leaves one open case in fifteen or so
constexpr int percentTaken = 55;

}  // namespace

DemoAlerts::DemoAlerts(const DemoWords &words, const Policy &policy, const WorkingCalendar &calendar, quint64 seed)
    : m_words(words), m_policy(policy), m_calendar(calendar), m_dice(seed ^ own) {}

void DemoAlerts::furnish(DemoCase &made, bool isClosed, const When &now) {
    if (!m_dice.chance(isClosed ? percentOfClosed : percentDecided)) return;
    const DemoRehearsal played = rehearse(made, m_policy, m_calendar, now);
    for (const Alert &alert : undecidedAlerts(played.subject, played.timeline, m_alerts)) decide(made, alert, now);
}

// Soon after it came in, or today.
void DemoAlerts::decide(DemoCase &made, const Alert &alert, const When &now) {
    const QDate received = made.newCase.received.at.day();
    const QDate day = std::min(now.day(), received.addDays(m_dice.between(0, 2)));
    const bool taken = m_dice.chance(percentTaken);
    const auto later =
        std::ranges::find_if(made.followedBy, [&](const Command &command) { return command.at.day() > day; });
    made.followedBy.insert(later, {events::alertDecided,
                                   When::on(day),
                                   made.newCase.received.by,
                                   {{keys::alert, alert.kind},
                                    {keys::decision, taken ? u"yes"_s : u"no"_s},
                                    {keys::reason, m_dice.oneOf(taken ? m_words.alertsTaken : m_words.alertsNot)}}});
}

}  // namespace redress
