// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// A root cause of complaints, as the organisation counts them.
struct Cause {
    CauseId id;    // "missed-appointment"
    QString name;  // "An appointment was missed"
    Clause clause;
};

}  // namespace redress
