// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// A way in which a case may be closed before it has been answered.
struct Closure {
    ClosureId id;            // "no-contact"; the one called "early" stands for all that no other names
    QString name;            // "The customer does not engage"
    int attempts = 0;        // contacts that must have been tried in vain first; 0: none are asked for
    std::vector<RoleId> by;  // who may close so; empty: anybody
    Clause clause;
};

}  // namespace redress
