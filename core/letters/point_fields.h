// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_request.h"
#include "core/letters/merge_fields.h"

namespace redress {

// The points of complaint, each with its finding, reasons and remedy.
void addPoints(MergeFields &fields, const LetterRequest &request);

}  // namespace redress
