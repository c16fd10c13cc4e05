// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/learning/case_groups.h"
#include "core/learning/commonality.h"

namespace redress {

// The fullest window of one group of cases, and how likely chance fills any window so.
struct FullWindow {
    int found = 0;
    int all = 0;       // of the group, from a year before the window to a year after it
    double share = 0;  // what of that time's cases falls into the window without any cluster
    int from = 0;      // Julian days, both included
    int to = 0;
    double excess = 0;
    double chance = 1;
};

// Slides windows over the groups of a caseload.
class ClusterSearch {
public:
    ClusterSearch(const CaseGroups &groups, const CommonalityWish &wish) : m_groups(groups), m_wish(wish) {}

    // The fullest window of these cases, which are all or part of the group's.
    [[nodiscard]] FullWindow fullest(const CaseGroups::Group &group, std::span<const int> positions) const;
    // The first and the last day of what is too full around a window: a cluster may last longer than one.
    [[nodiscard]] std::pair<int, int> extent(const CaseGroups::Group &group, std::span<const int> positions,
                                             const FullWindow &window, double chance) const;

private:
    struct Around;  // the time a window is compared with
    struct Reach;   // which of a group's cases lie in it

    [[nodiscard]] FullWindow window(const CaseGroups::Group &group, const Reach &reach, double atLeast) const;
    [[nodiscard]] Around around(int from, int to) const;
    [[nodiscard]] double shareOf(const CaseGroups::Group &group, const FullWindow &window) const;
    [[nodiscard]] double chanceOf(const FullWindow &window) const;
    [[nodiscard]] bool isOfTheSeason(std::span<const int> positions, const FullWindow &window) const;

    const CaseGroups &m_groups;
    const CommonalityWish &m_wish;
};

}  // namespace redress
