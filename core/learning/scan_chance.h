// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress {

// That of `all` cases, each falling with probability `share` into a window, at least `found` do: the binomial's tail.
[[nodiscard]] double chanceInWindow(int found, int all, double share);

// That some window, wherever it lies, holds at least `found` of `all` cases (Wallenstein and Neff 1987). `share` is
// what of all cases falls into this window, `width` what of the time one window covers. No more than 1.
[[nodiscard]] double chanceInAnyWindow(int found, int all, double share, double width);

// How much better the found number fits a window of its own than an even spread, in logarithms; 0 where it is no more
// than even.
[[nodiscard]] double excess(int found, int all, double share);

}  // namespace redress
