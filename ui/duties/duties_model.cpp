// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duties/duties_model.h"

#include <algorithm>

#include "ui/common/dates.h"
#include "ui/common/state_delegate.h"
#include "ui/common/state_look.h"

namespace redress {

namespace {

// What nothing makes due comes last.
QDate sortDay(const DutyFile &file) {
    const DutyOccurrence *next = file.next();
    return next ? next->until : QDate(9999, 12, 31);
}

StateLook lookOf(const DutyOccurrence &one, QDate today) {
    Target target;
    target.starts = When::on(one.starts);
    target.date = When::on(one.until);
    target.state = one.state;
    target.workingDaysLeft = one.workingDaysLeft;
    return lookOf(target, today);
}

}  // namespace

void DutiesModel::show(std::vector<DutyFile> duties, QDate today) {
    beginResetModel();
    m_duties = std::move(duties);
    m_today = today;
    std::ranges::stable_sort(m_duties, {}, sortDay);
    endResetModel();
}

int DutiesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_duties.size());
}

int DutiesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DutiesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DutyFile &file = at(index);
    const DutyOccurrence *next = file.next();
    if (role == Qt::ToolTipRole) return file.rule.clause.text;
    if (role == StateDelegate::StateLookRole && index.column() == State && next)
        return QVariant::fromValue(lookOf(*next, m_today));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case State:
            return next ? lookOf(*next, m_today).text() : tr("Not now");
        case Due:
            return next ? dates::withWeekday(next->until, m_today) : QString();
        case Name:
            return file.rule.name;
        case Which:
            return next ? next->name : file.rule.arises;
        case Owner:
            return file.owner;
        default:
            return {};
    }
}

QVariant DutiesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case State:
            return tr("State");
        case Due:
            return tr("Due");
        case Name:
            return tr("Duty");
        case Which:
            return tr("Which one, or when it arises");
        case Owner:
            return tr("Who sees to it");
        default:
            return {};
    }
}

}  // namespace redress
