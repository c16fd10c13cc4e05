// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/policy/clause.h"
#include "core/policy/outcome.h"

namespace redress {

// Why compensation is paid.
struct CompensationGround {
    enum class Kind {
        Statutory,     // a payment that a landlord has to make
        Discretionary  // one that it chooses to make
    };

    GroundId id;   // "distress"
    QString name;  // "Inconvenience or distress"
    Kind kind = Kind::Discretionary;
    std::vector<Outcome::Finding> forFindings;  // on what was found so alone; empty: whatever was found
    Clause clause;
};

}  // namespace redress
