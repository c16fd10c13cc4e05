// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"
#include "core/base/pence.h"
#include "core/base/when.h"

namespace redress {

// A sum that was awarded on a case, and how.
struct Award {
    Pence pence;
    GroundId ground;       // empty where nobody said
    QString inKind;        // what is given in place of money; empty: money
    Pence setOff;          // of it, what went against arrears
    bool ordered = false;  // by the Ombudsman: not the landlord's own offer
    When at;
};

}  // namespace redress
