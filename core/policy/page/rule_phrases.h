// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/procedure.h"

// Rules put into words, translated, for the policy page.
namespace redress::phrases {

[[nodiscard]] QString event(const EventName &event, const Procedure &procedure);  // "Receipt", "Stage 1 response sent"
[[nodiscard]] QString within(const TargetRule &target);                           // "10 working days"
[[nodiscard]] QString extension(const ExtensionRule &extension);
[[nodiscard]] QString declinable(const Clause &clause);
[[nodiscard]] QString begins(const Stage &stage, const Procedure &procedure);
[[nodiscard]] QString finding(Outcome::Finding finding);

}  // namespace redress::phrases
