// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

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
    Clause clause;
};

}  // namespace redress
