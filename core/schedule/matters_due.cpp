// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/matters_due.h"

#include <algorithm>

#include "core/store/matters.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool isOf(const QString &owner, const QString &officer) {
    return officer.isEmpty() || owner.compare(officer, Qt::CaseInsensitive) == 0;
}

// Which one it is, and for whom.
QString aboutOf(const DutyFile &file, const DutyOccurrence &one) {
    QStringList parts{one.name, file.rule.audience};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

DueItem itemOf(const DutyFile &file, const DutyOccurrence &one) {
    DueItem item;
    item.matter = matterOf(file.rule.id);
    item.about = aboutOf(file, one);
    item.officer = file.owner;
    // Unlike any other's also where only the target is asked for: calendars and reminders tell items apart by it.
    item.target = TargetId(u"%1.%2"_s.arg(file.rule.id.text(), one.period));
    item.targetName = file.rule.name;
    item.starts = When::on(one.starts);
    item.due = When::on(one.until);
    item.clause = file.rule.clause.number;
    return item;
}

DueItem itemOf(const Improvement &improvement, const Policy &policy) {
    DueItem item;
    item.matter = matterOf(improvement.id);
    item.about = labelOf(improvement.state);
    item.officer = improvement.owner;
    item.target = TargetId(improvement.id.text());
    item.targetName = improvement.title;
    item.starts = improvement.proposed;
    item.due = When::on(improvement.until);
    item.clause = policy.learning.lessons.value_or(Clause()).number;
    return item;
}

void addOpen(std::vector<DueItem> &items, const DutyFile &file, QDate until) {
    for (const DutyOccurrence &one : file.occurrences)
        if (one.isOpen() && one.until <= until) items.push_back(itemOf(file, one));
}

}  // namespace

Result<std::vector<DueItem>> unclaimedDutiesUntil(const Register &reg, QDate until) {
    std::vector<DueItem> items;
    const auto duties = reg.matters().duties();
    if (!duties) return refuse(duties.error());
    for (const DutyFile &file : *duties) {
        if (file.duty.delegatedTo.isEmpty()) addOpen(items, file, until);
    }
    std::ranges::stable_sort(items, {}, [](const DueItem &item) { return item.due.day(); });
    return items;
}

Result<std::vector<DueItem>> mattersDueUntil(const Register &reg, QDate until, const QString &officer) {
    std::vector<DueItem> items;
    const auto duties = reg.matters().duties();
    if (!duties) return refuse(duties.error());
    for (const DutyFile &file : *duties) {
        // Where the rule names a role it is nobody's in particular, until it is given to somebody.
        if (isOf(file.duty.delegatedTo, officer)) addOpen(items, file, until);
    }
    const auto improvements = reg.matters().improvements();
    if (!improvements) return refuse(improvements.error());
    for (const Improvement &one : *improvements)
        if (one.isPending() && one.until <= until && isOf(one.owner, officer))
            items.push_back(itemOf(one, *reg.policy()));
    std::ranges::stable_sort(items, {}, [](const DueItem &item) { return item.due.day(); });
    return items;
}

Result<DueCounts> countDue(const Register &reg, const QString &officer) {
    const CaseList::Days days = reg.days();
    auto counts = reg.due().counts(reg.now(), days.approachingUntil, officer);
    if (!counts) return counts;
    const auto matters = mattersDueUntil(reg, days.approachingUntil, officer);
    if (!matters) return refuse(matters.error());
    for (const DueItem &item : *matters) {
        if (item.due.day() < days.today)
            ++counts->overdue;
        else if (item.due.day() == days.today)
            ++counts->dueToday;
        else
            ++counts->approaching;
    }
    return counts;
}

Result<std::map<QDate, int>> loadOfMatters(const Register &reg, QDate from, QDate to, const QString &officer) {
    const auto matters = mattersDueUntil(reg, to, officer);
    if (!matters) return refuse(matters.error());
    std::map<QDate, int> days;
    for (const DueItem &item : *matters)
        if (item.due.day() >= from) ++days[item.due.day()];
    return days;
}

}  // namespace redress
