// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "ui/case/mechanism_words.h"

namespace redress {

// How promises and compensation stand on the timeline.
[[nodiscard]] const QHash<EventName, EventWords> &rightWords();

}  // namespace redress
