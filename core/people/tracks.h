// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/people/clues.h"

namespace redress {

// Why misspelt people are found without reading everybody: each person leaves tracks, short words that few others
// leave, made so that a slip of the pen leaves at least one of them the same. Two sounds of a name together, once whole
// and once with each letter missing; a house number with its street; a postcode.
[[nodiscard]] QStringList tracksOf(const Clues &clues);

// A way to follow: whoever left any of `any`, and of `andAny` where that is not empty.
struct Trail {
    QStringList any;
    QStringList andAny;

    friend bool operator==(const Trail &, const Trail &) = default;
};

// The trails of somebody who is sought, those that fewest can have left first.
[[nodiscard]] std::vector<Trail> trailsOf(const Clues &sought);

}  // namespace redress
