// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/calendar/duration.h"
#include "core/policy/clause.h"

namespace redress {

// How old an issue may be when it is complained about, from the day it arose or became known to receipt.
struct TimeLimit {
    Duration within;
    bool discretion = false;          // whether an older one may be taken all the same, with reasons
    std::optional<Clause> recurring;  // set where older reports of a problem that recurs are heard as background
    Clause clause;
};

}  // namespace redress
