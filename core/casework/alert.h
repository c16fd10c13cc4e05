// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// What an officer decided about words that suggested a hazard, a safeguarding matter, a crime or discrimination.
struct AlertDecision {
    QString alert;       // "hazard": as resources/guards names it
    bool taken = false;  // it is one; else it is not, and `reason` says why
    QString reason;
    CaseRef opened;  // the case opened for it, under its own clocks
    When at;
};

}  // namespace redress
