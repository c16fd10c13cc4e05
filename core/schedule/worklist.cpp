// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/worklist.h"

#include <algorithm>
#include <iterator>

#include "core/schedule/due_within.h"
#include "core/schedule/matters_due.h"

namespace redress {

namespace {

constexpr int loadDays = 10;
constexpr int nextItems = 5;
constexpr int alertItems = 3;  // what is late has to stay in sight
constexpr int countedCases = 1'000'000;

std::vector<DueItem> *groupOf(Worklist &worklist, TargetState state) {
    switch (state) {
        case TargetState::Overdue:
            return &worklist.overdue;
        case TargetState::DueToday:
            return &worklist.dueToday;
        case TargetState::Approaching:
            return &worklist.approaching;
        default:
            return nullptr;
    }
}

void sortIntoGroups(std::vector<DueItem> &&items, Worklist &worklist, size_t atMost) {
    for (auto &item : items) {
        auto *group = groupOf(worklist, item.state);
        if (group && group->size() < atMost) group->push_back(std::move(item));
    }
}

// Duties and improvements are few: all that are due within the days of the load are read at once.
Result<> addMatters(const Register &reg, const QString &officer, std::vector<DueItem> &past,
                    std::vector<DueItem> &coming) {
    const QDate today = reg.clock().today();
    const auto matters = mattersDueUntil(reg, reg.calendar().addWorkingDays(today, loadDays), officer);
    if (!matters) return refuse(matters.error());
    const auto isPast = [&](const DueItem &item) { return item.due.day() < today; };
    const auto middle = std::ranges::find_if_not(*matters, isPast);
    addInOrder(past, {matters->begin(), middle});
    addInOrder(coming, {middle, matters->end()});
    return {};
}

// Overdue and coming targets are asked for apart, so that a long backlog does not hide what is due today.
Result<> readGroups(const Register &reg, const QString &officer, int atMost, Worklist &worklist) {
    const QDate today = reg.clock().today();
    auto past = reg.due().dueUntil(today.addDays(-1), officer, atMost);
    if (!past) return refuse(past.error());
    auto coming = reg.due().dueAfter(today.addDays(-1), officer, 3 * atMost);
    if (!coming) return refuse(coming.error());
    if (const auto matters = addMatters(reg, officer, *past, *coming); !matters) return matters;
    reckonItems(*past, reg);
    reckonItems(*coming, reg);
    sortIntoGroups(std::move(*past), worklist, size_t(atMost));
    if (coming->size() > nextItems)
        worklist.next.assign(coming->begin(), coming->begin() + nextItems);
    else
        worklist.next = *coming;
    sortIntoGroups(std::move(*coming), worklist, size_t(atMost));
    if (!worklist.isEmpty()) worklist.next.clear();
    return {};
}

Result<> readAlerts(const Register &reg, const QString &officer, Worklist &worklist) {
    auto alerts = waitingAlerts(reg.database(), officer, alertItems);
    if (!alerts) return refuse(alerts.error());
    const auto count = countWaitingAlerts(reg.database(), officer);
    if (!count) return refuse(count.error());
    worklist.alerts = std::move(*alerts);
    worklist.alertCount = *count;
    return {};
}

// A duty that a role has and nobody by name is missed where everybody looks at their own: each officer is shown it.
Result<> readUnclaimed(const Register &reg, const QString &officer, Worklist &worklist) {
    if (officer.isEmpty()) return {};
    auto duties = unclaimedDutiesUntil(reg, reg.calendar().addWorkingDays(reg.clock().today(), loadDays));
    if (!duties) return refuse(duties.error());
    reckonItems(*duties, reg);
    worklist.unclaimed = std::move(*duties);
    return {};
}

Result<std::vector<DayLoad>> readLoad(const Register &reg, const QString &officer) {
    const WorkingCalendar &calendar = reg.calendar();
    const QDate first = calendar.sameOrNextWorkingDay(reg.clock().today());
    const QDate last = calendar.addWorkingDays(first, loadDays - 1);
    auto due = reg.due().load(first, last, officer);
    if (!due) return refuse(due.error());
    const auto matters = loadOfMatters(reg, first, last, officer);
    if (!matters) return refuse(matters.error());
    for (const auto &[day, count] : *matters) (*due)[day] += count;
    std::vector<DayLoad> days;
    days.reserve(loadDays);
    for (int n = 0; n < loadDays; ++n) days.push_back({calendar.addWorkingDays(first, n), 0});
    // What falls on a day that nobody works is shown on the working day before it, when it has to be done by.
    for (const auto &[day, targets] : *due) {
        auto after =
            std::upper_bound(days.begin(), days.end(), day, [](QDate d, const DayLoad &load) { return d < load.day; });
        if (after != days.begin()) std::prev(after)->targets += targets;
    }
    return days;
}

}  // namespace

Result<Worklist> readWorklist(const Register &reg, const QString &officer, int atMost) {
    Worklist worklist;
    if (const auto groups = readGroups(reg, officer, atMost, worklist); !groups) return refuse(groups.error());
    if (const auto alerts = readAlerts(reg, officer, worklist); !alerts) return refuse(alerts.error());
    if (const auto unclaimed = readUnclaimed(reg, officer, worklist); !unclaimed) return refuse(unclaimed.error());
    auto load = readLoad(reg, officer);
    if (!load) return refuse(load.error());
    worklist.load = std::move(*load);
    const auto counts = countDue(reg, officer);
    if (!counts) return refuse(counts.error());
    worklist.counts = *counts;
    CaseFilter open;
    open.status = CaseFilter::Status::Open;
    open.officer = officer;
    const auto cases = reg.cases().count(open, reg.days(), countedCases);
    if (!cases) return refuse(cases.error());
    worklist.openCases = *cases;
    return worklist;
}

}  // namespace redress
