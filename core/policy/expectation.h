// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// What should have happened by the time something is recorded. It does not forbid: the officer is reminded, and what is
// on the timeline shows whether it was done.
struct Expectation {
    EventName event;  // "stage-1.contacted"
    Clause clause;
};

}  // namespace redress
