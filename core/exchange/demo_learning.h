// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_course.h"

namespace redress {

// What was learned from some invented complaints that were answered: causes, lessons, audits of the answers, and what
// complainants said who were asked. Its chance is its own.
class DemoLearning {
public:
    // Causes are left to whoever plants clusters of them.
    DemoLearning(const DemoWords &words, const Policy &policy, quint64 seed, bool withCauses);

    void furnish(DemoCourse &course);

private:
    void findCause(DemoCourse &course, QDate day);
    void audit(DemoCourse &course, const Command &answer);
    void survey(DemoCourse &course);

    const DemoWords &m_words;
    const LearningRules &m_rules;
    Dice m_dice;
    bool m_withCauses;
};

}  // namespace redress
