// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reminders.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// The same thing in another state, or due on another day, is news.
QString newsOf(const Reminder &reminder) {
    return u"%1 %2 %3"_s.arg(reminder.key, idOf(reminder.state), reminder.due.toText());
}

int urgency(TargetState state) {
    return state == TargetState::Overdue ? 0 : state == TargetState::DueToday ? 1 : 2;
}

bool isMorePressing(const Reminder &a, const Reminder &b) {
    return std::pair(urgency(a.state), a.due.toStored()) < std::pair(urgency(b.state), b.due.toStored());
}

}  // namespace

Reminders::Reminders(const QuietHours &quiet, const QStringList &told)
    : m_quiet(quiet), m_told(told.begin(), told.end()) {}

void Reminders::passOver(const std::set<CaseRef> &cases) {
    m_passedOver.insert(cases.begin(), cases.end());
}

std::vector<Reminder> Reminders::take(const std::vector<Reminder> &due, const When &now,
                                      const WorkingCalendar &calendar) {
    const bool quiet = m_quiet.cover(now, calendar);
    const auto passedOver = std::exchange(m_passedOver, {});
    const auto before = std::exchange(m_told, {});
    std::vector<Reminder> news;
    for (const auto &reminder : due) {
        const QString said = newsOf(reminder);
        const bool known = before.contains(said) || passedOver.contains(reminder.reference);
        if (!known && !quiet) news.push_back(reminder);
        if (known || !quiet) m_told.insert(said);
    }
    std::ranges::stable_sort(news, isMorePressing);
    return news;
}

QStringList Reminders::told() const {
    return {m_told.begin(), m_told.end()};
}

}  // namespace redress
