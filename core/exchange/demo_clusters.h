// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/demo_case.h"
#include "core/learning/cluster.h"

namespace redress {

// Cases with something in common that are put among the invented ones on purpose, for commonality to find again.
struct PlantedCluster {
    std::vector<Cluster::Common> common;
    QDate from;
    QDate to;
    int cases = 0;
};

// Plans clusters, and gives invented cases what they have in common: contractors and causes to all, as chance will have
// it, and to those that are planted what was planned for them.
class DemoClusters {
public:
    // `perDay`: how many cases come in on a usual day, so that a cluster is planned to stand out.
    DemoClusters(const DemoWords &words, const Policy &policy, quint64 seed);

    void plan(int clusters, double perDay, QDate from, QDate to);
    [[nodiscard]] const std::vector<PlantedCluster> &planned() const { return m_planned; }
    [[nodiscard]] int cases() const;  // of all that are planned
    [[nodiscard]] QDate dayIn(const PlantedCluster &cluster);

    void furnish(DemoCase &made);  // as chance will have it
    void furnish(DemoCase &made, const PlantedCluster &cluster);

private:
    [[nodiscard]] PlantedCluster someCluster(double perDay, QDate from, QDate to);
    [[nodiscard]] QString someArea();
    [[nodiscard]] QString someCause();
    [[nodiscard]] double shareOf(const std::vector<Cluster::Common> &common) const;
    void setArea(QJsonObject &details, const QString &area);
    void setCategory(QJsonObject &details, const QString &name);
    void findCause(DemoCase &made, const QString &cause, const QString &contractor);

    const DemoWords &m_words;
    std::vector<QString> m_causes;
    std::vector<const DemoWords::Category *> m_repairs;  // of the service that contractors work for
    Dice m_dice;
    std::vector<PlantedCluster> m_planned;
};

}  // namespace redress
