// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_request.h"
#include "core/letters/merge_fields.h"

namespace redress {

// Every field of a letter. Dates are as they will stand once the letter is sent: in an acknowledgement, the response
// that runs from it is reckoned from today.
[[nodiscard]] MergeFields fieldsOf(const LetterRequest &request);

}  // namespace redress
