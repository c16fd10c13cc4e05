// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/decide.h"

// Opening a closed case again. It may be for a body outside, and with a day by which it is answered again: that day is
// then the case's clock, since the stages have had their own.
namespace redress::reopening {

[[nodiscard]] std::vector<Ask> asks(const Rules &rules);
[[nodiscard]] Result<> check(const Command &command, const Case &subject, const Rules &rules);
void addClock(Case &subject, const Event &event);

}  // namespace redress::reopening
