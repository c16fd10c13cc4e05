// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_course.h"

namespace redress {

// The turn that a few invented complaints take: refused under a rule, withdrawn, opened again, given more time, excused
// from a target. One at the most for each case. Its chance is its own.
class DemoTurns {
public:
    DemoTurns(const DemoWords &words, quint64 seed);

    void furnish(DemoCourse &course, const When &now);

private:
    struct Turn;

    [[nodiscard]] static const std::vector<Turn> &turns();
    void refuse(DemoCourse &course, const When &now);
    void withdraw(DemoCourse &course, const When &now);
    void reopen(DemoCourse &course, const When &now);
    void extend(DemoCourse &course, const When &now);
    void waive(DemoCourse &course, const When &now);

    const DemoWords &m_words;
    Dice m_dice;
};

}  // namespace redress
