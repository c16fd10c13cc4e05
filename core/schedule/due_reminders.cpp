// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due_reminders.h"

#include <algorithm>

#include "core/schedule/discretion.h"
#include "core/schedule/notice.h"
#include "core/schedule/worklist.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostOfEachGroup = 500;

Reminder reminderOf(const DueItem &item) {
    const QString about = item.isMatter() ? item.matter.text() : item.reference.text();
    return {u"%1/%2"_s.arg(about, item.target.text()), item.reference, item.words(), item.due, item.state};
}

}  // namespace

Result<std::vector<Reminder>> readReminders(const Register &reg, const QString &officer) {
    const auto worklist = readWorklist(reg, officer, mostOfEachGroup);
    if (!worklist) return refuse(worklist.error());
    std::vector<Reminder> reminders;
    for (const auto *group : {&worklist->overdue, &worklist->dueToday, &worklist->approaching})
        std::ranges::transform(*group, std::back_inserter(reminders), reminderOf);
    return reminders;
}

void learnDiscretion(std::vector<Reminder> &news, const Register &reg) {
    for (size_t n = 0; n < std::min(news.size(), mostNamed); ++n) {
        if (news[n].reference.isEmpty()) continue;
        const auto file = reg.caseFile(news[n].reference);
        news[n].discreet = !file || isDiscreet(file->subject);
    }
}

}  // namespace redress
