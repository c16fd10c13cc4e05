// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <array>
#include <vector>

#include "core/learning/trait.h"

namespace redress {

// A case as commonality sees it: the day it was received, and a number for each trait, 0 where it has none.
struct CommonCase {
    qint64 key = 0;  // the register's own number: CaseRow::key
    int day = 0;     // a Julian day
    std::array<int, traitCount> values{};
};

// Cases, in any order, with what the numbers of their traits stand for.
class Caseload {
public:
    // The number of a value, the same each time; 0 of an empty text. Values differ by more than capitals and
    // space; people are told apart as they are written.
    [[nodiscard]] int numberOf(Trait trait, const QString &text);
    [[nodiscard]] QString textOf(Trait trait, int number) const;
    [[nodiscard]] int valuesOf(Trait trait) const;  // how many, and with them the highest number

    std::vector<CommonCase> cases;

private:
    struct Dictionary {
        QHash<QString, int> numbers;
        QStringList texts;
    };
    std::array<Dictionary, traitCount> m_dictionaries;
};

}  // namespace redress
