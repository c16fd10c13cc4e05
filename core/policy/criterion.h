// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// Behaviour that a policy calls unreasonable.
struct Criterion {
    CriterionId id;  // "excessive-contact"
    QString name;
    Clause clause;
};

}  // namespace redress
