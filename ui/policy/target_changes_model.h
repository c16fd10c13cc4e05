// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/policy/policy_changes.h"

namespace redress {

// The targets whose figures another version of a policy changes, as a table.
class TargetChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, From, To, ColumnCount };

    explicit TargetChangesModel(std::vector<TargetChange> changes, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_changes(std::move(changes)) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TargetChange> m_changes;
};

}  // namespace redress
