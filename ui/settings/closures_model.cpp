// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/closures_model.h"

#include <algorithm>

#include "ui/common/dates.h"

namespace redress {

void ClosuresModel::show(const Closures &closures) {
    beginResetModel();
    m_days.assign(closures.begin(), closures.end());
    endResetModel();
}

Closures ClosuresModel::closures() const {
    return {m_days.begin(), m_days.end()};
}

int ClosuresModel::add(QDate day, const QString &name) {
    const auto at =
        std::lower_bound(m_days.begin(), m_days.end(), day, [](const auto &entry, QDate d) { return entry.first < d; });
    const int row = int(at - m_days.begin());
    if (at != m_days.end() && at->first == day) {
        at->second = name;
        Q_EMIT dataChanged(index(row, Name), index(row, Name));
        return row;
    }
    beginInsertRows({}, row, row);
    m_days.insert(at, {day, name});
    endInsertRows();
    return row;
}

void ClosuresModel::remove(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_days.erase(m_days.begin() + row);
    endRemoveRows();
}

int ClosuresModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_days.size());
}

int ClosuresModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClosuresModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &[day, name] = m_days[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    return index.column() == Day ? dates::inFull(day) : name;
}

QVariant ClosuresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Day ? tr("Closed on") : tr("Called");
}

Qt::ItemFlags ClosuresModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

bool ClosuresModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != Name)
        return false;
    m_days[size_t(index.row())].second = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    return true;
}

}  // namespace redress
