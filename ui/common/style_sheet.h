// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace redress {

// The application's style sheet in the colours of a palette and at the size of the system font.
[[nodiscard]] QString styleSheetFor(const QPalette &palette);

}  // namespace redress
