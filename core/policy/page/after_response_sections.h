// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/policy_page.h"
#include "core/policy/policy.h"

namespace redress {

// What the page says about the time after the response. Each comes out without tables where the policy says nothing.
[[nodiscard]] PageSection puttingRightSection(const Policy &policy);
[[nodiscard]] PageSection outsideSection(const Policy &policy);
[[nodiscard]] PageSection behaviourSection(const Policy &policy);
[[nodiscard]] PageSection learningSection(const Policy &policy);
[[nodiscard]] PageSection dutiesSection(const Policy &policy);

}  // namespace redress
