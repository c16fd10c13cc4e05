// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/exchange/demo_clusters.h"
#include "core/store/register.h"

namespace redress {

// How large a register of invented cases is to be.
struct DemoSize {
    int cases = 200;
    quint64 seed = 1;  // the same seed gives the same cases
    int clusters = 0;  // of cases with something in common; with any, all cases are given causes and contractors
};

// Fills an empty register with invented cases in every state, through the same commands as real ones, received in the
// years up to the register's now. A quarter of them, at most 5,000, are open. One transaction: all of them or none;
// what belongs to no case, improvements and duties, follows it. `progress` answers false to stop. Answers what was
// planted.
[[nodiscard]] Result<std::vector<PlantedCluster>> fillWithDemo(Register &reg, const DemoSize &size,
                                                               const std::function<bool(int done)> &progress = {});

}  // namespace redress
