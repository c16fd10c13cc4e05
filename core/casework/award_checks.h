// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/decide.h"

// Whether money may be awarded or promised, whichever event does it. Commands alone are held against these: what was
// recorded before is folded as it stands.
namespace redress::awards {

// Whether the sum that a command gives, of whichever event, may be awarded: by who decides it, for what was found, and
// at all. What the Ombudsman has ordered may be, once the case is known to have gone there.
[[nodiscard]] Result<> check(const Command &command, const Case &subject, const Rules &rules);

// Whether the sums that a command promises may be: what has been awarded is only paid with it, anything else is as good
// as awarded.
[[nodiscard]] Result<> checkPromised(const Command &command, const Case &subject, const Rules &rules);

// Whether the policy lets somebody award less than somebody else, and asks then who decided it.
[[nodiscard]] bool dependOnRole(const Policy &policy);
[[nodiscard]] Ask decidedAs(const Rules &rules);

}  // namespace redress::awards
