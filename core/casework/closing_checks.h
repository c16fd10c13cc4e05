// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/decide.h"

namespace redress {

// Whether a case may be closed as a command says: with a reason where its stage is unanswered and, where it names one
// of the policy's ways of ending a case early, by its conditions.
[[nodiscard]] Result<> checkClosing(const Command &command, const Case &subject, const Rules &rules);

}  // namespace redress
