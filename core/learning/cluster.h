// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/learning/trait.h"

namespace redress {

// Cases of one kind that came closer together than chance brings them.
struct Cluster {
    struct Common {
        Trait trait = Trait::Category;
        QString value;    // as the cases have it
        QString shown{};  // what people call it, where that is something else

        friend bool operator==(const Common &, const Common &) = default;
    };

    std::vector<Common> common;  // what they have in common: one trait, or two
    QDate from;                  // the day of the first case
    QDate to;                    // and of the last
    int found = 0;               // how many cases
    double expected = 0;         // how many there would be by what was usual a year either side
    double chance = 1;           // how likely chance brings as many together, in all the time that was looked at
    std::vector<qint64> cases;   // CaseRow::key, oldest first

    [[nodiscard]] bool concerns(qint64 caseKey) const;
    [[nodiscard]] bool has(Trait trait) const;
};

// What they have in common, in words: "Damp and mould, SW9 1".
[[nodiscard]] QString nameOf(const Cluster &cluster);
// A sentence: "27 cases from 3 March to 20 April 2026, where about 3 were to be expected."
[[nodiscard]] QString sentenceOf(const Cluster &cluster);

}  // namespace redress
