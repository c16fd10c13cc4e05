// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matters/improvement.h"

namespace redress {

// A matter of the organisation that belongs to no case, by the name its record is kept under.
using MatterId = Id<struct MatterTag>;  // "duty/housemark", "improvement/12"

[[nodiscard]] MatterId matterOf(const DutyId &duty);
[[nodiscard]] MatterId matterOf(const ImprovementId &improvement);
[[nodiscard]] DutyId dutyOf(const MatterId &matter);                // empty where it is none
[[nodiscard]] ImprovementId improvementOf(const MatterId &matter);  // the same

}  // namespace redress
