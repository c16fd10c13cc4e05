// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projection.h"

namespace redress {

// Fills in what was learned from a case: its cause, lessons, audits and what the survey said.
void addLearning(Projection &projection, const Case &subject, const std::vector<Event> &timeline);

// Where a case comes from as commonality counts it: the postcode's sector ("SW9 1") or, without one, the street.
[[nodiscard]] QString areaOf(const CaseDetails &details);

}  // namespace redress
