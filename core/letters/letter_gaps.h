// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter.h"

namespace redress {

// Fails where a letter has gaps, naming each with its field.
[[nodiscard]] Result<> requireComplete(const Letter &letter);

}  // namespace redress
