// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due_within.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include "core/casework/targets.h"
#include "core/schedule/matters_due.h"

namespace redress {

void reckonItems(std::vector<DueItem> &items, const Register &reg) {
    const QDate today = reg.clock().today();
    for (auto &item : items) {
        Target target;
        target.id = item.target;
        target.starts = item.starts;
        target.date = item.due;
        item.state = stateOf(target, reg.calendar(), reg.now(), reg.policy()->warningLead);
        item.workingDaysLeft = reg.calendar().workingDaysBetween(today, item.due.day());
    }
}

void addInOrder(std::vector<DueItem> &items, const std::vector<DueItem> &others) {
    const auto middle = static_cast<std::ptrdiff_t>(items.size());
    items.insert(items.end(), others.begin(), others.end());
    std::ranges::inplace_merge(items, items.begin() + middle, {}, [](const DueItem &item) { return item.due.day(); });
}

Result<std::vector<DueItem>> dueWithin(const Register &reg, int workingDays, const QString &officer) {
    const QDate until = reg.calendar().addWorkingDays(reg.clock().today(), workingDays);
    auto items = reg.due().dueUntil(until, officer, std::numeric_limits<int>::max());
    if (!items) return items;
    const auto matters = mattersDueUntil(reg, until, officer);
    if (!matters) return refuse(matters.error());
    addInOrder(*items, *matters);
    reckonItems(*items, reg);
    return items;
}

}  // namespace redress
