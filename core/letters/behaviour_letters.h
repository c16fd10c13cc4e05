// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/casework/case.h"
#include "core/policy/policy.h"

namespace redress {

// The letters by which somebody is told that their behaviour is unreasonable, and what is restricted. They come from
// the policy's rules on behaviour and not from its stages: whoever is warned or restricted is told in writing.

// Those that a case calls for as it stands: the warning once something was noted, the notice while contact is
// restricted. None where the policy has no such rules.
[[nodiscard]] std::vector<LetterRule> behaviourLetters(const Case &subject, const Policy &policy);

// One of the two by its id, called for or not; none where the policy has no such rules.
[[nodiscard]] std::optional<LetterRule> behaviourLetter(const QString &id, const Policy &policy);

}  // namespace redress
