// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "ui/case/mechanism_words.h"

namespace redress {

// What is said of an entry that was recorded by mistake: why and, of a letter, that what was sent stays sent. Empty
// where the entry holds.
[[nodiscard]] QString mistakeOf(const Event &event, const CaseFile &file);

// How the strike itself reads on the timeline.
[[nodiscard]] const QHash<EventName, EventWords> &mistakeWords();

}  // namespace redress
