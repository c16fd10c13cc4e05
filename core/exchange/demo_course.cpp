// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_course.h"

#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

DemoCourse::DemoCourse(DemoCase &made, const Policy &policy, const WorkingCalendar &calendar, const When &now)
    : m_made(made), m_procedure(*policy.procedure(made.newCase.procedure)), m_calendar(calendar), m_now(now) {}

QDate DemoCourse::last() const {
    return m_made.followedBy.empty() ? received() : m_made.followedBy.back().at.day();
}

bool DemoCourse::closes(const EventName &event) const {
    if (event == events::closed || event == events::withdrawn || event == events::refused) return true;
    const Milestone *milestone = m_procedure.milestone(event);
    return milestone && milestone->closes;
}

bool DemoCourse::isClosed() const {
    bool closed = false;
    for (const Command &command : m_made.followedBy) {
        if (closes(command.event)) closed = true;
        if (command.event == events::reopened) closed = false;
    }
    return closed;
}

bool DemoCourse::isPlainUntil(QDate day) const {
    return std::ranges::none_of(m_made.followedBy, [&](const Command &command) {
        const Milestone *milestone = m_procedure.milestone(command.event);
        const bool answers = milestone && milestone->kind == Milestone::Kind::Response;
        return command.at.day() <= day && (answers || closes(command.event));
    });
}

const Command *DemoCourse::find(const EventName &event) const {
    const auto found = std::ranges::find(m_made.followedBy, event, &Command::event);
    return found == m_made.followedBy.end() ? nullptr : &*found;
}

const Command *DemoCourse::answer() const {
    const auto &all = m_made.followedBy;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Command &command) {
        const Milestone *milestone = m_procedure.milestone(command.event);
        return milestone && milestone->kind == Milestone::Kind::Response && !milestone->closes;
    });
    return found == all.rend() ? nullptr : &*found;
}

QDate DemoCourse::workingDaysAfter(QDate day, int count) const {
    return m_calendar.addWorkingDays(m_calendar.sameOrNextWorkingDay(day), count);
}

bool DemoCourse::add(const EventName &event, QDate day, const QJsonObject &data, const QString &by) {
    if (day >= m_now.day()) return false;
    auto &all = m_made.followedBy;
    const auto later = std::ranges::find_if(all, [&](const Command &command) { return command.at.day() > day; });
    all.insert(later, {event, When::on(day), by.isEmpty() ? officer() : by, data});
    return true;
}

void DemoCourse::cutAfter(QDate day) {
    std::erase_if(m_made.followedBy, [&](const Command &command) { return command.at.day() > day; });
}

void DemoCourse::put(const EventName &event, const QJsonObject &data, const Command *inPlaceOf) {
    Command &there = m_made.followedBy[static_cast<size_t>(inPlaceOf - m_made.followedBy.data())];
    there.event = event;
    there.data = data;
}

}  // namespace redress
