// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/policy_page.h"
#include "core/policy/policy.h"

namespace redress {

// Who can complain, how, in what form letters can be had, who speaks for others, and the roles of the policy.
// Comes out without tables where the policy says nothing of it.
[[nodiscard]] PageSection customerSection(const Policy &policy);

}  // namespace redress
