// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/duration.h"
#include "core/policy/clause.h"

namespace redress {

// When a letter counts as received where nobody has said so: by post on the second working day, by e-mail at once.
struct DeemedReceipt {
    EventName of;        // the letter: "stage-1.responded"
    EventName received;  // what it stands for: "stage-1.decision-received"
    int postDays = 2;    // working days after it was posted; by e-mail or by hand it is received the same day
    Clause clause;
};

}  // namespace redress
