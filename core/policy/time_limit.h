// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/duration.h"
#include "core/policy/clause.h"

namespace redress {

// How old an issue may be when it is complained about, from the day it arose or became known to receipt.
struct TimeLimit {
    Duration within;
    bool discretion = false;  // whether an older one may be taken all the same, with reasons
    Clause clause;
};

}  // namespace redress
