// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// When no compensation is paid.
struct CompensationRefusal {
    GroundId id;   // "pursued-for-payment"
    QString name;  // "The complaint is pursued, by the customer's own admission, for a payment not reasonably due"
    bool closes = false;  // whether the case is closed with it
    Clause clause;
};

}  // namespace redress
