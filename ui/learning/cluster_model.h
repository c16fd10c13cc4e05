// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/learning/cluster.h"

namespace redress {

// The hot spots, a row each: what the cases have in common, and how many came where how many were to be expected.
class ClusterModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<Cluster> &clusters);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Cluster &at(const QModelIndex &index) const { return m_clusters[size_t(index.row())]; }

private:
    std::vector<Cluster> m_clusters;
};

}  // namespace redress
