// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// Behaviour that a policy calls unreasonable.
struct Criterion {
    CriterionId id;  // "excessive-contact"
    QString name;
    int incidents = 1;  // how many of them must be on the timeline before anything is restricted for them
    Clause clause;
};

}  // namespace redress
