// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/register.h"

namespace redress {

// A letter that meets a target which is overdue or falls due soon.
struct DueLetter {
    DueItem item;
    QString letterId;
    QString name;  // "Stage 1 acknowledgement"
};

// The longest overdue first, at most `limit`; what the policy gives no letter for is left out.
[[nodiscard]] Result<std::vector<DueLetter>> dueLetters(const Register &reg, size_t limit);

}  // namespace redress
