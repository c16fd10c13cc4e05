// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// What a request becomes when the customer is dissatisfied with the answer to it.
struct Conversion {
    ProcedureId to;  // "complaint"
    Clause clause;
};

}  // namespace redress
