// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter.h"
#include "core/letters/letter_request.h"
#include "core/letters/letter_templates.h"

namespace redress {

// Writes a letter. What is missing does not fail: it is a placeholder in the text and a gap of the letter.
// Fails where a template, or a paragraph of the policy, cannot be used.
[[nodiscard]] Result<Letter> composeLetter(const LetterRequest &request,
                                           const LetterTemplates &templates = LetterTemplates());

}  // namespace redress
