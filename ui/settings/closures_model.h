// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/calendar/working_calendar.h"

namespace redress {

// The organisation's closure days as a table: the day, and what it is called, which can be edited in place.
class ClosuresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Name, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Closures &closures);
    [[nodiscard]] Closures closures() const;
    int add(QDate day, const QString &name);  // answers its row; a day that is there already is renamed
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    std::vector<std::pair<QDate, QString>> m_days;  // in order
};

}  // namespace redress
