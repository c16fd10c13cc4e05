// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_request.h"
#include "core/letters/merge_fields.h"

namespace redress {

// Why a case is not taken and where it is sent, as it was decided. Missing until it was.
void addRefusal(MergeFields &fields, const LetterRequest &request);

}  // namespace redress
