// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/policy_page.h"

namespace redress {

// The page for a terminal: each line of at most 100 characters, each row of a table as a small record, so that it
// reads well in a narrow window and aloud.
[[nodiscard]] QString toText(const PolicyPage &page);

}  // namespace redress
