// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_course.h"

namespace redress {

// Unreasonable behaviour in very few invented cases: noted, warned of, and in some of them restricted until it is
// looked at again. Its chance is its own.
class DemoBehaviour {
public:
    DemoBehaviour(const DemoWords &words, const Policy &policy, quint64 seed);

    void furnish(DemoCourse &course);

private:
    [[nodiscard]] QDate warn(DemoCourse &course, QDate from);
    void restrict(DemoCourse &course, QDate day);
    void review(DemoCourse &course, QDate due);
    [[nodiscard]] QDate reviewAfter(QDate day);

    const DemoWords &m_words;
    const Policy &m_policy;
    Dice m_dice;
};

}  // namespace redress
