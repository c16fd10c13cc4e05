// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/mechanism_words.h"

namespace redress {

// How unreasonable behaviour, restrictions and what words may mean read on the timeline.
[[nodiscard]] const QHash<EventName, EventWords> &behaviourWords();

}  // namespace redress
