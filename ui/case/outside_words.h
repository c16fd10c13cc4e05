// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/mechanism_words.h"

namespace redress {

// How what outside bodies have to do with a case stands on the timeline.
[[nodiscard]] const QHash<EventName, EventWords> &outsideWords();

}  // namespace redress
