// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// Text as it was meant: without space around it, and nothing at all where it holds only what nobody can see (a
// zero-width space is no reason).
[[nodiscard]] QString meantText(const QString &text);

}  // namespace redress
