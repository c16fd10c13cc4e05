// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/decide.h"

namespace redress {

// Whether a target may be moved or excused as a command says: it is unmet, a reason is given, and the policy allows it.
[[nodiscard]] Result<> checkTargetChange(const Command &command, const Case &subject, const Rules &rules);

}  // namespace redress
