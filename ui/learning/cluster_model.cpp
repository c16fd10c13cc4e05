// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/cluster_model.h"

namespace redress {

void ClusterModel::show(const std::vector<Cluster> &clusters) {
    beginResetModel();
    m_clusters = clusters;
    endResetModel();
}

int ClusterModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_clusters.size());
}

QVariant ClusterModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Cluster &cluster = at(index);
    switch (role) {
        case Qt::DisplayRole:
            return nameOf(cluster);
        case Qt::ToolTipRole:
            return sentenceOf(cluster);
        case Qt::AccessibleTextRole:
            return tr("%1. %2", "a hot spot and a sentence about it").arg(nameOf(cluster), sentenceOf(cluster));
        default:
            return {};
    }
}

}  // namespace redress
