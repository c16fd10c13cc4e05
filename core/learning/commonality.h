// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <span>
#include <vector>

#include "core/learning/caseload.h"
#include "core/learning/cluster.h"

namespace redress {

// What is looked for.
struct CommonalityWish {
    int windowDays = 56;  // how close together cases have to come
    int least = 4;        // fewer are no cluster
    double level = 0.05;  // the share of what is reported that chance may have brought
};

// The clusters of a caseload, the strongest first; each case counts for one of them only. Pure: the order of the cases
// makes no difference. `stop` answers true where nobody waits any more; then nothing is found.
[[nodiscard]] std::vector<Cluster> findClusters(const Caseload &caseload, const CommonalityWish &wish = {},
                                                const std::function<bool()> &stop = {});

// Those to which a case belongs.
[[nodiscard]] std::vector<Cluster> alike(std::span<const Cluster> clusters, qint64 caseKey);

// The method in plain sentences, for whoever reads the clusters.
[[nodiscard]] QStringList howItIsFound(const CommonalityWish &wish = {});

}  // namespace redress
