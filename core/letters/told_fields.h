// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_request.h"
#include "core/letters/merge_fields.h"

namespace redress {

// Adds what was recorded with the letter's event and is told in it: how the complaint was investigated, why no panel
// meets. `told` has an item for each, with `.label` and `.text`.
void addTold(MergeFields &fields, const LetterRequest &request);

}  // namespace redress
