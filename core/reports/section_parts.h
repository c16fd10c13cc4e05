// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/reports/quarterly_sections.h"
#include "core/reports/slice.h"

// What the sections of the quarterly report share: the same group in both periods, and the cells of a row.
namespace redress::sections {

// Nothing counted, where a period knows nothing of a group.
inline const Counts nothing;

template <class Key>
const Counts &countsOf(const std::map<Key, Counts> &line, const Key &key) {
    const auto found = line.find(key);
    return found == line.end() ? nothing : found->second;
}

template <class Key>
Slice slice(const QuarterlyFigures &figures, std::map<Key, Counts> PeriodFigures::*line, const Key &key,
            FigureId scope) {
    const Counts *before = figures.before ? &countsOf(figures.before->*line, key) : nullptr;
    return {std::move(scope), countsOf(figures.now.*line, key), before};
}

// The groups that either period knows.
template <class Key>
std::map<Key, Counts> seen(const QuarterlyFigures &figures, std::map<Key, Counts> PeriodFigures::*line) {
    std::map<Key, Counts> groups = figures.now.*line;
    if (figures.before) groups.insert((figures.before->*line).begin(), (figures.before->*line).end());
    return groups;
}

[[nodiscard]] Slice whole(const QuarterlyFigures &figures);
[[nodiscard]] bool happened(const QuarterlyFigures &figures, Measure measure);  // in either period

[[nodiscard]] std::vector<StageKey> stagesOf(const QuarterlyFigures &figures);
[[nodiscard]] FigureId scopeOf(const StageKey &key);
[[nodiscard]] Slice stageSlice(const QuarterlyFigures &figures, const StageKey &key);

[[nodiscard]] ReportCell shown(ComparedFigure figure);
[[nodiscard]] ReportRow totalRow(std::vector<ReportCell> cells);
[[nodiscard]] int barsOf(const ReportTable &table);  // how many bars a chart of its rows shows

}  // namespace redress::sections
