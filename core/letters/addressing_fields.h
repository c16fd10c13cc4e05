// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/letters/merge_fields.h"
#include "core/policy/policy.h"

namespace redress {

// The fields of whom a letter is about, whom it goes to, and who gets a copy (letter_route.h).
void addAddressing(MergeFields &fields, const Case &subject, const Policy &policy);

}  // namespace redress
