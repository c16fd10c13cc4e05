// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/casework/decide.h"

namespace redress {

// The command that a case is due by its policy without anybody's doing: an informal stage whose time is over goes to
// the next one. None where nothing is due at `rules.now`.
[[nodiscard]] std::optional<Command> moveDue(const Case &subject, const Rules &rules);
// Who records it.
[[nodiscard]] QString byThePolicy();

}  // namespace redress
