// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/moved_dates_model.h"

#include <set>

#include "core/base/day_text.h"

namespace redress {

int MovedDatesModel::cases() const {
    std::set<QString> cases;
    for (const auto &move : m_moves) cases.insert(move.reference.text());
    return static_cast<int>(cases.size());
}

int MovedDatesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_moves.size());
}

int MovedDatesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant MovedDatesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const MovedDate &move = m_moves[static_cast<size_t>(index.row())];
    switch (index.column()) {
        case Reference:
            return move.reference.text();
        case Target:
            return move.targetName;
        case From:
            return inWords(move.from);
        default:
            return inWords(move.to);
    }
}

QVariant MovedDatesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Reference:
            return tr("Case");
        case Target:
            return tr("Target");
        case From:
            return tr("Now");
        default:
            return tr("It would be");
    }
}

}  // namespace redress
