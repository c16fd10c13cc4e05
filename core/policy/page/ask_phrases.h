// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

// What a step asks for, put into words, translated, for the policy page.
namespace redress::phrases {

[[nodiscard]] QString need(const Ask &ask);  // what is asked for, and whether it must be there
// What can be answered: "One of these: At home, At our office."; empty where the label says it all.
[[nodiscard]] QString answer(const Ask &ask, const Procedure &procedure, const Policy &policy);

}  // namespace redress::phrases
