// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// A stage that ends by itself: when its target is past and it was not settled, the case goes to another stage.
struct MoveOn {
    TargetId after;  // "informal.resolution"
    StageId to;      // "stage-1"
    Clause clause;
};

}  // namespace redress
