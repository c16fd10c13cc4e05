// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// A finding on a complaint, as the policy names it.
struct Outcome {
    enum class Finding { Upheld, PartlyUpheld, NotUpheld, Other };  // what reports of every landlord count

    OutcomeId id;  // "part-upheld"
    QString name;  // "Part upheld"
    Finding finding = Finding::Other;
    Clause clause;  // its text is the policy's meaning
};

}  // namespace redress
