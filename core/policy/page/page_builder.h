// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/policy_page.h"
#include "core/policy/policy.h"

namespace redress {

// `code` is the policy that `policy` is compared with; null where there is none: then the page has no column for it.
[[nodiscard]] PolicyPage pageOf(const Policy &policy, const Policy *code);

}  // namespace redress
