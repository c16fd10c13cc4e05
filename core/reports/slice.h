// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/store/figures.h"

namespace redress {

// A group of cases in the period and in the one before: what a row of a report is made from.
class Slice {
public:
    // `before` may be null: then nothing is compared. `scope` names the group; its measure is of no meaning.
    Slice(FigureId scope, const Counts &now, const Counts *before)
        : m_scope(std::move(scope)), m_now(now), m_before(before) {}

    [[nodiscard]] ComparedFigure count(Measure measure) const;
    [[nodiscard]] ComparedFigure acknowledgedInTarget() const;
    [[nodiscard]] ComparedFigure answeredInTarget() const;
    [[nodiscard]] ComparedFigure acknowledgedInCodeTime() const;
    [[nodiscard]] ComparedFigure answeredInCodeTime() const;
    [[nodiscard]] ComparedFigure upheld() const;
    [[nodiscard]] ComparedFigure compensation() const;

private:
    [[nodiscard]] ComparedFigure compared(Measure measure, Figure (*read)(const Counts &)) const;
    [[nodiscard]] FigureId named(Measure measure) const;

    FigureId m_scope;
    const Counts &m_now;
    const Counts *m_before;
};

}  // namespace redress
