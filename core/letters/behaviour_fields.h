// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_request.h"
#include "core/letters/merge_fields.h"

namespace redress {

// What was noted of somebody's behaviour, what is restricted, why, until when, and how to appeal. Missing until it is
// recorded.
void addBehaviour(MergeFields &fields, const LetterRequest &request);

}  // namespace redress
