// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/target_changes_model.h"

namespace redress {

int TargetChangesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int TargetChangesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant TargetChangesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const TargetChange &change = m_changes[static_cast<size_t>(index.row())];
    switch (index.column()) {
        case Name:
            return change.clause.isEmpty() ? change.name
                                           : tr("%1 (%2)", "a target, its clause").arg(change.name, change.clause);
        case From:
            return change.from.isEmpty() ? tr("None") : change.from;
        default:
            return change.to.isEmpty() ? tr("None") : change.to;
    }
}

QVariant TargetChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Target");
        case From:
            return tr("Until now");
        default:
            return tr("From then on");
    }
}

}  // namespace redress
