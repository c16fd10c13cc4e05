// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/casework/case.h"
#include "core/casework/target.h"
#include "core/policy/procedure.h"

namespace redress {

// Whether an officer still has to meet a target: it is running on an open case, and its stage has neither been answered
// nor left behind. What was missed and overtaken asks for nothing more.
[[nodiscard]] bool isPending(const Target &target, const Case &subject, const Procedure &procedure);

// A day is over at its end, so that an hour of the same day comes before it.
[[nodiscard]] bool fallsDueBefore(const When &a, const When &b);

// The pending target that falls due first; null where nothing is pending.
[[nodiscard]] const Target *firstPending(std::span<const Target> targets, const Case &subject,
                                         const Procedure &procedure);

}  // namespace redress
