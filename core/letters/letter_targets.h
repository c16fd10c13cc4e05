// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/casework/target.h"
#include "core/letters/letter_request.h"

namespace redress {

// The stage that a letter speaks of: the one its rule names or, for rules of every stage, the case's own.
[[nodiscard]] StageId stageOf(const LetterRequest &request);

// The rule of the stage's target of a kind (its response, its acknowledgement); null where the stage has none.
[[nodiscard]] const TargetRule *targetRuleOf(const Procedure &procedure, const StageId &stage, TargetRule::Role role);

// The targets of the case as they will stand once the letter is sent: with its event happened now and, for a holding
// letter, with the response moved to the new date where the policy lets it be moved.
[[nodiscard]] std::vector<Target> targetsOnceSent(const LetterRequest &request);

// Whether the new date that the draft promises is one that the policy allows. Fails with the clause.
[[nodiscard]] Result<> checkPromise(const LetterRequest &request);

// The targets without the extension of the stage's response: the date that a holding letter replaces.
[[nodiscard]] std::vector<Target> targetsUnextended(const LetterRequest &request);

[[nodiscard]] When dateOf(const std::vector<Target> &targets, const TargetId &id);  // unknown where there is none

}  // namespace redress
