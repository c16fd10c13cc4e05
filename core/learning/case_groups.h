// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/learning/caseload.h"

namespace redress {

// The cases of a caseload in the order of their days, and grouped by what they have in common.
class CaseGroups {
public:
    // Cases that share a value of each of the traits; positions count in the order of days.
    struct Group {
        std::array<Trait, 2> traits{};
        std::array<int, 2> values{};
        int traitsUsed = 1;
        std::span<const int> positions;
    };

    explicit CaseGroups(const Caseload &caseload);
    CaseGroups(const CaseGroups &) = delete;
    CaseGroups &operator=(const CaseGroups &) = delete;

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }  // of more than one case
    [[nodiscard]] const CommonCase &at(int position) const { return m_cases[static_cast<size_t>(position)]; }
    [[nodiscard]] int dayOf(int position) const { return m_days[static_cast<size_t>(position)]; }
    [[nodiscard]] std::span<const int> withValue(Trait trait, int value) const;

    [[nodiscard]] int firstDay() const { return m_days.empty() ? 0 : m_days.front(); }
    [[nodiscard]] int lastDay() const { return m_days.empty() ? 0 : m_days.back(); }
    [[nodiscard]] int countBetween(int from, int to) const;  // of all cases, both days included
    // Of cases given by their positions.
    [[nodiscard]] int countBetween(std::span<const int> positions, int from, int to) const;

private:
    struct Line {
        std::vector<int> starts;  // of each value's positions; one more at the end
        std::vector<int> positions;
    };

    void groupBy(const Caseload &caseload, Trait trait);
    void groupBy(Trait first, Trait second);

    std::vector<CommonCase> m_cases;
    std::vector<int> m_days;
    std::vector<int> m_before;  // how many cases came before each day from the first on
    std::array<Line, traitCount> m_lines;
    std::vector<std::vector<int>> m_pairs;  // positions of each pair of traits, which the groups point into
    std::vector<Group> m_groups;
};

}  // namespace redress
