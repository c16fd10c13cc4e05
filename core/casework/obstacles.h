// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/decide.h"

namespace redress {

// What stands in the way of an event on a case as it is, whatever data would come with it: it is not of this procedure,
// has happened already, or something must happen first. The fault carries the clause where a policy asks for it.
[[nodiscard]] Result<> mayHappen(const EventName &event, const Case &subject, const Rules &rules);

// The stage whose start an event is, or null.
[[nodiscard]] const Stage *stageStartedBy(const EventName &event, const Procedure &procedure);

// The window in which a stage may be asked for, where the policy has one and it is past at `at`; else null.
[[nodiscard]] const TargetRule *closedWindowFor(const Stage &stage, const When &at, const Case &subject,
                                                const Rules &rules);

}  // namespace redress
