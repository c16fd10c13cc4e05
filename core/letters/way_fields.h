// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_request.h"
#include "core/letters/merge_fields.h"

namespace redress {

// Adds who may look at the case after this letter: `ways` has an item for each, with `.name`, `.when` and `.contact`.
// It is empty where the policy's own paragraphs say it already, and before the procedure comes to its end.
void addWays(MergeFields &fields, const LetterRequest &request);

}  // namespace redress
