// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/scan_chance.h"

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double smallShare = 1e-9;
constexpr double negligible = 1e-12;  // of the sum so far

double probabilityOf(int found, int all, double share) {
    return std::exp(std::lgamma(all + 1.0) - std::lgamma(found + 1.0) - std::lgamma(all - found + 1.0) +
                    found * std::log(share) + (all - found) * std::log1p(-share));
}

}  // namespace

double chanceInWindow(int found, int all, double share) {
    if (found <= 0 || share >= 1) return 1;
    if (found > all) return 0;
    share = std::max(share, smallShare);
    double term = probabilityOf(found, all, share);
    double sum = term;
    const double odds = share / (1 - share);
    for (int i = found; i < all; ++i) {
        term *= odds * (all - i) / (i + 1.0);
        sum += term;
        if (term < sum * negligible && i > all * share) break;
    }
    return std::min(1.0, sum);
}

double chanceInAnyWindow(int found, int all, double share, double width) {
    if (found <= 1 || share >= 1) return 1;
    if (found > all) return 0;
    share = std::max(share, smallShare);
    const double windows = found / std::clamp(std::min(share, width), smallShare, 1.0) - all - 1;
    const double chance =
        std::max(0.0, windows) * probabilityOf(found, all, share) + 2 * chanceInWindow(found, all, share);
    return std::min(1.0, chance);
}

double excess(int found, int all, double share) {
    const double expected = all * share;
    if (found <= expected || expected <= 0) return 0;
    const double inside = found * std::log(found / expected);
    const double outside = found == all ? 0 : (all - found) * std::log((all - found) / (all - expected));
    return inside + outside;
}

}  // namespace redress
