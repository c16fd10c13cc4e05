// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/id.h"
#include "core/base/pence.h"
#include "core/policy/clause.h"

namespace redress {

// How much somebody may award.
struct CompensationLimit {
    RoleId role;
    std::optional<Pence> upTo;  // empty: any sum
    Clause clause;
};

}  // namespace redress
