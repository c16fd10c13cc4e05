// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/store/moved_date.h"

namespace redress {

// The dates of open cases that other working days would move, as a table.
class MovedDatesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Reference, Target, From, To, ColumnCount };

    explicit MovedDatesModel(std::vector<MovedDate> moves, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_moves(std::move(moves)) {}

    [[nodiscard]] int cases() const;  // how many there are among them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MovedDate> m_moves;
};

}  // namespace redress
