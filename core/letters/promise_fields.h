// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_request.h"
#include "core/letters/merge_fields.h"

namespace redress {

// Adds what has been promised and stands: an offer says what will happen and by when (Code 7.3). `promises` has an item
// for each, with `.text` and `.due`.
void addPromises(MergeFields &fields, const LetterRequest &request);

}  // namespace redress
