// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/casework/ways.h"
#include "ui/common/state_look.h"

namespace redress {

// How a way that leads on from a case reads on the screen.
[[nodiscard]] StateLook lookOf(const Way &way, QDate today);  // "✓ at once", "○ from Mon 20 Apr", "– not yet"
[[nodiscard]] QStringList noticesOf(const Way &way, QDate today);  // by which rule, on what terms, where it is reached
// Open ones first, what is no longer so last; a body's own ways stay beside each other.
[[nodiscard]] std::vector<Way> inOrderOfUse(std::vector<Way> ways);
[[nodiscard]] QString summaryOf(const std::vector<Way> &ways);  // "2 are open now"

}  // namespace redress
