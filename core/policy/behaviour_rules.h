// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/calendar/duration.h"
#include "core/policy/criterion.h"
#include "core/policy/sanction.h"

namespace redress {

// How a policy deals with unreasonable behaviour. New complaints are taken in all the same, always.
struct BehaviourRules {
    std::vector<Criterion> criteria;
    std::optional<Clause> warning;  // set where a warning comes first
    std::vector<RoleId> decidedBy;  // who restricts; empty: anybody
    std::vector<Sanction> sanctions;
    std::optional<Duration> reviewWithin;  // how soon a restriction is looked at again
    std::optional<Clause> review;          // which says so
    std::optional<Clause> notice;          // the customer is told in writing
    std::optional<Clause> appeal;          // and may appeal
    std::vector<RoleId> appealTo;          // who hears it; empty: anybody but who restricted
    std::optional<Clause> advice;          // and is told where independent advice is had
    Clause clause;
};

}  // namespace redress
