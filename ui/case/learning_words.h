// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/mechanism_words.h"

namespace redress {

// How what was learned from a case reads on its timeline. Staff named for their performance review are not shown.
[[nodiscard]] const QHash<EventName, EventWords> &learningWords();

}  // namespace redress
