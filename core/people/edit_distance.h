// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// How many letters were added, left out, mistaken or swapped with their neighbour between two words.
[[nodiscard]] int editDistance(const QString &a, const QString &b);

// 2 × the pairs of letters that both have, of all that they have: 0 for nothing in common, 1 for the same.
[[nodiscard]] double pairsInCommon(const QString &a, const QString &b);

}  // namespace redress
