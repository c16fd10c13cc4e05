// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/base/result.h"
#include "core/casework/decide.h"

namespace redress {

// Whether the data of a command hold what is asked for: all that is required, and everything given of the right kind.
// Fails with the clause of the first thing that is not.
[[nodiscard]] Result<> checkAsks(std::span<const Ask> asks, const Command &command, const Case &subject,
                                 const Rules &rules);

}  // namespace redress
