// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_course.h"

namespace redress {

// What came of invented complaints whose last answer did not satisfy: some went to the Ombudsman, who found, and
// sometimes ordered something by a day. Its chance is its own.
class DemoOutside {
public:
    DemoOutside(const DemoWords &words, const Policy &policy, quint64 seed);

    void furnish(DemoCourse &course);

private:
    [[nodiscard]] const OutsideBody *bodyFor(const DemoCourse &course) const;
    void find(DemoCourse &course, const OutsideBody &body, QDate referred);
    void order(DemoCourse &course, const OutsideBody &body, QDate found);

    const DemoWords &m_words;
    const Policy &m_policy;
    Dice m_dice;
};

}  // namespace redress
