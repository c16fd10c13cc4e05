// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/case_groups.h"

#include <algorithm>
#include <utility>

namespace redress {

namespace {

// A service says less than its categories, and a person's complaints are about what they are about: these are looked at
// alone.
constexpr std::array pairs{std::pair{Trait::Area, Trait::Category},       std::pair{Trait::Place, Trait::Category},
                           std::pair{Trait::Contractor, Trait::Category}, std::pair{Trait::Contractor, Trait::Area},
                           std::pair{Trait::Cause, Trait::Area},          std::pair{Trait::Cause, Trait::Contractor},
                           std::pair{Trait::Cause, Trait::Category}};

bool isEarlier(const CommonCase &a, const CommonCase &b) {
    return std::pair(a.day, a.key) < std::pair(b.day, b.key);
}

}  // namespace

CaseGroups::CaseGroups(const Caseload &caseload) : m_cases(caseload.cases) {
    if (!std::ranges::is_sorted(m_cases, isEarlier)) std::ranges::sort(m_cases, isEarlier);
    m_days.reserve(m_cases.size());
    for (const auto &one : m_cases) m_days.push_back(one.day);
    if (m_days.empty()) return;
    m_before.assign(static_cast<size_t>(lastDay() - firstDay()) + 2, 0);
    for (const int day : m_days) ++m_before[static_cast<size_t>(day - firstDay()) + 1];
    for (size_t i = 1; i < m_before.size(); ++i) m_before[i] += m_before[i - 1];
    for (int trait = 0; trait < traitCount; ++trait) groupBy(caseload, static_cast<Trait>(trait));
    for (const auto &[first, second] : pairs) groupBy(first, second);
}

std::span<const int> CaseGroups::withValue(Trait trait, int value) const {
    const Line &line = m_lines[indexOf(trait)];
    const auto begin = static_cast<size_t>(line.starts[static_cast<size_t>(value)]);
    const auto end = static_cast<size_t>(line.starts[static_cast<size_t>(value) + 1]);
    return std::span(line.positions).subspan(begin, end - begin);
}

int CaseGroups::countBetween(int from, int to) const {
    from = std::max(from, firstDay());
    to = std::min(to, lastDay());
    if (from > to) return 0;
    return m_before[static_cast<size_t>(to - firstDay()) + 1] - m_before[static_cast<size_t>(from - firstDay())];
}

int CaseGroups::countBetween(std::span<const int> positions, int from, int to) const {
    const auto dayAt = [this](int position) { return dayOf(position); };
    const auto begin = std::ranges::lower_bound(positions, from, {}, dayAt);
    const auto end = std::ranges::upper_bound(positions, to, {}, dayAt);
    return std::max(0, static_cast<int>(end - begin));
}

// Counted first and then put in place: cases of one value stay in the order of days.
void CaseGroups::groupBy(const Caseload &caseload, Trait trait) {
    Line &line = m_lines[indexOf(trait)];
    line.starts.assign(static_cast<size_t>(caseload.valuesOf(trait)) + 2, 0);
    for (const auto &one : m_cases) ++line.starts[static_cast<size_t>(one.values[indexOf(trait)]) + 1];
    for (size_t i = 1; i < line.starts.size(); ++i) line.starts[i] += line.starts[i - 1];
    std::vector<int> next = line.starts;
    line.positions.resize(m_cases.size());
    for (size_t i = 0; i < m_cases.size(); ++i)
        line.positions[static_cast<size_t>(next[static_cast<size_t>(m_cases[i].values[indexOf(trait)])]++)] =
            static_cast<int>(i);
    for (int value = 1; value <= caseload.valuesOf(trait); ++value) {
        const auto positions = withValue(trait, value);
        if (positions.size() > 1) m_groups.push_back({{trait, trait}, {value, 0}, 1, positions});
    }
}

void CaseGroups::groupBy(Trait first, Trait second) {
    struct Member {
        int a;
        int b;
        int position;
        auto operator<=>(const Member &) const = default;  // NOLINT(modernize-use-nullptr): no pointer
    };
    std::vector<Member> members;
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const auto &values = m_cases[i].values;
        if (values[indexOf(first)] > 0 && values[indexOf(second)] > 0)
            members.push_back({values[indexOf(first)], values[indexOf(second)], static_cast<int>(i)});
    }
    std::ranges::sort(members);
    std::vector<int> &positions = m_pairs.emplace_back();
    positions.reserve(members.size());
    for (const auto &member : members) positions.push_back(member.position);
    for (size_t begin = 0; begin < members.size();) {
        size_t end = begin;
        while (end < members.size() && members[end].a == members[begin].a && members[end].b == members[begin].b) ++end;
        if (end - begin > 1)
            m_groups.push_back({{first, second},
                                {members[begin].a, members[begin].b},
                                2,
                                std::span<const int>(positions).subspan(begin, end - begin)});
        begin = end;
    }
}

}  // namespace redress
