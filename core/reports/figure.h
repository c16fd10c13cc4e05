// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/store/figure_id.h"

namespace redress {

// One number of a report, as people and programs read it.
struct Figure {
    enum class Unit { Count, Share, Money };

    FigureId id;
    Unit unit = Unit::Count;
    qint64 value = 0;  // a count; of a share, the n in "n of m"; pence
    qint64 of = 0;     // of a share, the m; of money, how many awards; otherwise 0

    // Of a share with nothing to be a share of, nothing can be said.
    [[nodiscard]] bool isEmpty() const { return unit == Unit::Share && of == 0; }
    [[nodiscard]] std::optional<double> percent() const;  // of a share, to one decimal

    [[nodiscard]] QString text() const;    // "1,204", "88.1%", "£1,250.00"; "none due"
    [[nodiscard]] QString detail() const;  // "37 of 42", "6 awards"; empty where there is none

    friend bool operator==(const Figure &, const Figure &) = default;
};

// A figure beside that of the period before, where the report compares.
struct ComparedFigure {
    Figure now;
    std::optional<Figure> before;

    [[nodiscard]] QString was() const;  // "was 391"; empty where nothing is compared

    friend bool operator==(const ComparedFigure &, const ComparedFigure &) = default;
};

[[nodiscard]] QString idOf(Figure::Unit unit);  // "count", "percent", "pence": what programs are told

}  // namespace redress
