// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/when.h"

namespace redress {

// Dates as a letter writes them, in English whatever the window speaks. Empty for what is not known.
[[nodiscard]] QString inWords(QDate day);           // "Monday 20 April 2026"
[[nodiscard]] QString inWordsToHour(const When &when);  // "Monday 20 April 2026 at 3.00 pm" where the hour is known

}  // namespace redress
