// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"
#include "core/base/when.h"
#include "core/casework/target.h"

namespace redress {

// Something that falls due, as far as a reminder of it needs to know.
struct Reminder {
    QString key;        // what it is, whichever day it falls due on: "R-2026-0001/stage-1.response"
    CaseRef reference;  // empty: a duty of the organisation
    QString what;       // "Stage 1 response"
    When due;
    TargetState state = TargetState::Approaching;  // or DueToday, or Overdue
    bool discreet = false;                         // it may be said that there is something, and no more
};

}  // namespace redress
