// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_model.h"

#include <algorithm>

#include "core/casework/alert_kinds.h"
#include "core/casework/event_names.h"
#include "ui/common/dates.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool isTarget(const TodayRow &row) {
    return row.kind == TodayRow::Kind::Target;
}

// As the lines of targets are: what may be meant stands where a target's name does, and its receipt where its day does.
DueItem itemOf(const AlertItem &alert) {
    QStringList names;
    for (const QString &kind : alert.kinds) names << nameOfAlert(kind);
    DueItem item;
    item.reference = alert.reference;
    item.complainant = alert.complainant;
    item.about = alert.about;
    item.officer = alert.officer;
    item.target = TargetId(u"alert"_s);
    item.targetName = TodayModel::tr("May mean: %1").arg(names.join(u", "_s));
    item.metBy = events::alertDecided;
    item.due = When::on(alert.received);
    return item;
}

}  // namespace

void TodayModel::show(const Worklist &worklist, const Policy &policy, QDate today) {
    m_worklist = worklist;
    m_policy = &policy;
    m_today = today;
    arrange();
}

void TodayModel::showOnly(std::optional<TargetState> group) {
    m_only = group;
    if (m_policy) arrange();
}

void TodayModel::arrange() {
    beginResetModel();
    m_rows.clear();
    addAlerts();
    addGroup(TargetState::Overdue, tr("Overdue"), m_worklist.overdue, m_worklist.counts.overdue);
    addGroup(TargetState::DueToday, tr("Due today"), m_worklist.dueToday, m_worklist.counts.dueToday);
    addGroup(TargetState::Approaching, tr("Approaching"), m_worklist.approaching, m_worklist.counts.approaching);
    addGroup(TargetState::Running, tr("What comes next"), m_worklist.next, int(m_worklist.next.size()));
    addUnclaimed();
    endResetModel();
}

void TodayModel::addHeading(TargetState group, const QString &words) {
    m_rows.push_back({TodayRow::Kind::Heading, group, words, {}, {}, {}});
}

// First of all: what may be a hazard, or somebody in danger, does not wait behind what is late.
void TodayModel::addAlerts() {
    if (m_worklist.alerts.empty() || m_only) return;
    addHeading(TargetState::Running,
               tr("What the words may mean: %n case(s) to be decided", nullptr, m_worklist.alertCount));
    for (const AlertItem &alert : m_worklist.alerts)
        m_rows.push_back({TodayRow::Kind::Target,
                          TargetState::Running,
                          {},
                          itemOf(alert),
                          {u"◆"_s, tr("to be decided"), Theme::Role::Approaching, true},
                          actionsForAlert(alert.kinds)});
}

void TodayModel::addUnclaimed() {
    if (m_worklist.unclaimed.empty() || m_only) return;
    addHeading(TargetState::Running, tr("Duties that nobody sees to yet"));
    for (const DueItem &item : m_worklist.unclaimed)
        m_rows.push_back(
            {TodayRow::Kind::Target, TargetState::Running, {}, item, lookOf(item, m_today), actionsForUnclaimed()});
}

void TodayModel::addGroup(TargetState group, const QString &heading, const std::vector<DueItem> &items, int all) {
    if (items.empty() || (m_only && *m_only != group)) return;
    addHeading(group, heading);
    for (const auto &item : items)
        m_rows.push_back(
            {TodayRow::Kind::Target, group, {}, item, lookOf(item, m_today), nextActions(item, *m_policy)});
    const int more = all - int(items.size());
    if (more > 0)
        m_rows.push_back({TodayRow::Kind::More, group, tr("%n more. Open them in Cases.", nullptr, more), {}, {}, {}});
}

int TodayModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TodayRow &row = at(index);
    if (role == Qt::ToolTipRole && row.item.metBy == events::alertDecided)
        return tr("%1. Received %2", "what words may mean, a day")
            .arg(row.item.words(), dates::dueBy(row.item.due, m_today));
    if (role == Qt::ToolTipRole && isTarget(row))
        return tr("%1 due %2 (%3)", "a target, a day, a clause")
            .arg(row.item.words(), dates::dueBy(row.item.due, m_today), row.item.clause);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (!isTarget(row)) return row.words;
    if (row.item.isMatter())
        return tr("%1: %2, %3, %4", "state, duty or improvement, which one, who sees to it")
            .arg(row.look.words, row.item.words(), row.item.about,
                 row.item.officer.isEmpty() ? tr("nobody yet") : row.item.officer);
    return tr("%1: %2, %3, %4, %5, officer %6", "state, target, complainant, what it is about, reference, officer")
        .arg(row.look.words, row.item.words(), row.item.complainant, row.item.about, row.item.reference.text(),
             row.item.officer.isEmpty() ? tr("nobody yet") : row.item.officer);
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return at(index).kind == TodayRow::Kind::Heading
               ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex TodayModel::firstToDo() const {
    const auto isDue = [](const TodayRow &row) { return isTarget(row) && row.item.metBy != events::alertDecided; };
    auto first = std::ranges::find_if(m_rows, isDue);
    if (first == m_rows.end()) first = std::ranges::find_if(m_rows, isTarget);
    return first == m_rows.end() ? QModelIndex() : index(int(first - m_rows.begin()));
}

QModelIndex TodayModel::find(const CaseRef &reference, const TargetId &target) const {
    for (size_t n = 0; n < m_rows.size(); ++n)
        if (isTarget(m_rows[n]) && m_rows[n].item.reference == reference && m_rows[n].item.target == target)
            return index(int(n));
    return {};
}

}  // namespace redress
