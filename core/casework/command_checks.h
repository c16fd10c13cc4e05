// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/decide.h"

namespace redress {

// Whether what comes with a command is whole: who and when, and what the event's own data have to say.
// The fault carries the clause where a policy asks for it.
[[nodiscard]] Result<> checkWhoAndWhen(const Command &command, const Case &subject, const Rules &rules);
[[nodiscard]] Result<> checkData(const Command &command, const Case &subject, const Rules &rules);

}  // namespace redress
