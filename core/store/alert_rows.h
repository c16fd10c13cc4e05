// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/casework/case.h"

namespace redress {

// What Today asks somebody to decide about, as the case's row holds it: "hazard crime". Nothing of a closed case.
[[nodiscard]] QString waitingAlertsOf(const Case &subject, const std::vector<Event> &timeline);

}  // namespace redress
