// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/store/matters.h"

namespace redress {

// Every duty of the organisation, with when it falls due next.
class DutiesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Due, Name, Which, Owner, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DutyFile> duties, QDate today);  // what is due first comes first
    [[nodiscard]] const DutyFile &at(const QModelIndex &index) const { return m_duties[size_t(index.row())]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DutyFile> m_duties;
    QDate m_today;
};

}  // namespace redress
