// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/when.h"

namespace redress {

// Days and moments as sentences name them, on a London clock. Empty for what is not known.
[[nodiscard]] QString inWords(QDate day);  // "Monday 20 April 2026"
[[nodiscard]] QString inWords(
    const When &when);  // "Monday 20 April 2026 at 15:00"; without the hour where none is known
[[nodiscard]] QString hourOf(const When &when);  // "15:00"

// What is due at a midnight is due at the end of the day before: that day, without an hour. Anything else as it is.
[[nodiscard]] When deadlineOf(const When &due);

}  // namespace redress
