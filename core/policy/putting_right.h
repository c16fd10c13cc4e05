// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/policy/compensation_ground.h"
#include "core/policy/compensation_limit.h"
#include "core/policy/compensation_refusal.h"
#include "core/policy/remedy.h"

namespace redress {

// What a policy says about putting things right. Where a clause is not set, the text says nothing about it.
struct PuttingRight {
    std::vector<Remedy> remedies;
    std::optional<Clause> compensation;  // set where it is paid at all
    std::vector<CompensationGround> grounds;
    std::vector<CompensationLimit> limits;  // who may award how much; empty: anybody any sum
    std::vector<CompensationRefusal> refusals;
    std::optional<Clause> inKind;             // it may be given in kind: decorating materials
    std::optional<Clause> offset;             // it may be set off against arrears
    std::vector<KindId> offsetKinds;          // whose arrears those are; empty: anybody's
    std::optional<Clause> keptBeforeClosing;  // a case is closed only when what was promised has been done
    std::vector<RoleId> earlyBy;              // who may close it all the same, with reasons; empty: anybody
};

}  // namespace redress
