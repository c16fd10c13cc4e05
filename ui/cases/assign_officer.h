// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/register.h"

namespace redress {

// Gives cases to an officer: an officer.assigned on each, all in one transaction or none. Answers how many.
[[nodiscard]] Result<int> assignOfficer(Register &reg, const std::vector<CaseRef> &cases, const QString &officer,
                                        const QString &by);

}  // namespace redress
