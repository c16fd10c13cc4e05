// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// A way of putting things right, as the policy names it. Each that is offered becomes a promise with an owner and a
// day.
struct Remedy {
    enum class Kind { Apology, Explanation, Action, Decision, Record, Payment, InKind, Prevention, Other };

    RemedyId id;   // "apology"
    QString name;  // "A proper apology"
    Kind kind = Kind::Other;
    Clause clause;
};

}  // namespace redress
