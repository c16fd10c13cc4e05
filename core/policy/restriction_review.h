// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/duration.h"
#include "core/policy/clause.h"

namespace redress {

// How soon restrictions that were put on a complainant must be looked at again.
struct RestrictionReview {
    Duration within;
    Clause clause;
};

}  // namespace redress
