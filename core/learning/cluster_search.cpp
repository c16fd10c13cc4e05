// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/cluster_search.h"

#include <algorithm>
#include <ranges>
#include <vector>

#include "core/learning/scan_chance.h"

namespace redress {

namespace {

constexpr int year = 365;
// What comes as often in the same weeks of other years is no cluster: so unlikely it has to be beside them, in any
// window of all that was looked at.
constexpr double ofTheSeason = 0.05;

}  // namespace

struct ClusterSearch::Around {
    int from;
    int to;

    [[nodiscard]] int days() const { return to - from + 1; }
};

ClusterSearch::Around ClusterSearch::around(int from, int to) const {
    return {std::max(from - year, m_groups.firstDay()), std::min(to + year, m_groups.lastDay())};
}

// The highest of what all cases, the others with the first value and the others with the second give: what fills the
// window for one of these reasons alone (a wave of damp in all places) says nothing about the two together.
double ClusterSearch::shareOf(const CaseGroups::Group &group, const FullWindow &window) const {
    const Around time = around(window.from, window.to);
    double share = window.share;
    for (size_t i = 0; i < size_t(group.traitsUsed); ++i) {
        const auto of = m_groups.withValue(group.traits[i], group.values[i]);
        const int others = m_groups.countBetween(of, time.from, time.to) - window.all;
        const int here = m_groups.countBetween(of, window.from, window.to) - window.found;
        if (others > 0) share = std::max(share, double(here) / others);
    }
    return std::min(share, 1.0);
}

// Windows are looked at in the order of their last cases, so that each bound only ever moves forward.
struct ClusterSearch::Reach {
    const CaseGroups &groups;
    std::span<const int> positions;
    int windowDays;
    size_t last = 0;   // with this case the window ends
    size_t first = 0;  // of the window
    size_t begin = 0;  // of the year before it
    size_t end = 0;    // behind the year after it

    [[nodiscard]] int to() const { return groups.dayOf(positions[last]); }
    [[nodiscard]] int from() const { return to() - windowDays + 1; }
    [[nodiscard]] int found() const { return int(last - first) + 1; }
    [[nodiscard]] int all() const { return int(end - begin); }

    void moveTo(size_t position) {
        last = position;
        while (groups.dayOf(positions[first]) < from()) ++first;
        while (groups.dayOf(positions[begin]) < from() - year) ++begin;
        while (end < positions.size() && groups.dayOf(positions[end]) <= to() + year) ++end;
    }
};

// Windows that cannot surpass `atLeast` are left as soon as that is seen.
FullWindow ClusterSearch::window(const CaseGroups::Group &group, const Reach &reach, double atLeast) const {
    FullWindow window{.found = reach.found(), .all = reach.all(), .from = reach.from(), .to = reach.to()};
    if (window.found < m_wish.least) return window;
    const Around time = around(window.from, window.to);
    const int volume = m_groups.countBetween(time.from, time.to);
    window.share = double(m_groups.countBetween(window.from, window.to)) / std::max(volume, 1);
    if (window.found <= window.all * window.share) return window;
    window.excess = excess(window.found, window.all, window.share);
    if (group.traitsUsed < 2 || window.excess <= atLeast) return window;
    window.share = shareOf(group, window);
    window.excess = excess(window.found, window.all, window.share);
    return window;
}

double ClusterSearch::chanceOf(const FullWindow &window) const {
    const Around time = around(window.from, window.to);
    const double width = double(m_wish.windowDays) / std::max(time.days(), m_wish.windowDays);
    const double spans = std::max(1.0, double(m_groups.lastDay() - m_groups.firstDay() + 1) / time.days());
    return std::min(1.0, spans * chanceInAnyWindow(window.found, window.all, window.share, width));
}

bool ClusterSearch::isOfTheSeason(std::span<const int> positions, const FullWindow &window) const {
    int found = 0;
    int volume = 0;
    for (const int shift : {-2 * year, -year, year, 2 * year}) {
        const int from = window.from + shift;
        const int to = window.to + shift;
        if (from < m_groups.firstDay() || to > m_groups.lastDay()) continue;
        found += m_groups.countBetween(positions, from, to);
        volume += m_groups.countBetween(from, to);
    }
    const int here = m_groups.countBetween(window.from, window.to);
    if (volume == 0 || here == 0) return false;
    const double windows = std::max(1.0, double(m_groups.lastDay() - m_groups.firstDay() + 1) / m_wish.windowDays);
    return windows * chanceInWindow(window.found, window.found + found, double(here) / (here + volume)) > ofTheSeason;
}

FullWindow ClusterSearch::fullest(const CaseGroups::Group &group, std::span<const int> positions) const {
    FullWindow best;
    Reach reach{m_groups, positions, m_wish.windowDays};
    for (size_t last = 0; last < positions.size(); ++last) {
        reach.moveTo(last);
        const FullWindow here = window(group, reach, best.excess);
        if (here.excess > best.excess) best = here;
    }
    if (best.excess > 0) best.chance = isOfTheSeason(positions, best) ? 1 : chanceOf(best);
    return best;
}

std::pair<int, int> ClusterSearch::extent(const CaseGroups::Group &group, std::span<const int> positions,
                                          const FullWindow &fullest, double chance) const {
    std::vector<std::pair<int, int>> full;  // windows that are too full, in the order of days
    Reach reach{m_groups, positions, m_wish.windowDays};
    for (size_t last = 0; last < positions.size(); ++last) {
        reach.moveTo(last);
        const FullWindow here = window(group, reach, 0);
        if (here.excess > 0 && chanceOf(here) <= chance) full.emplace_back(here.from, here.to);
    }
    std::pair days{fullest.from, fullest.to};
    for (const auto &[from, to] : full)
        if (from <= days.second && to > days.second) days.second = to;
    for (const auto &[from, to] : full | std::views::reverse)
        if (to >= days.first && from < days.first) days.first = from;
    return days;
}

}  // namespace redress
