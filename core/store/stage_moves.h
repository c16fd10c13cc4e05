// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/register_parts.h"

namespace redress {

// The open cases that their policy sends to another stage because a target is over: those to record it on, the longest
// overdue first, no more than `atMost`.
[[nodiscard]] Result<std::vector<CaseRef>> casesToMoveOn(const Register::Parts &parts, int atMost);

}  // namespace redress
