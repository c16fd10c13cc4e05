// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/policy/ask.h"
#include "core/policy/cause.h"

namespace redress {

// What a policy says about learning. Where a clause is not set, the text says nothing about it.
struct LearningRules {
    std::vector<Cause> causes;
    std::optional<Clause> rootCause;    // the cause of a complaint is found
    std::optional<Clause> commonality;  // complaints with a common cause are found
    std::optional<Clause> lessons;      // lessons are drawn and improvements made
    std::optional<Clause> published;    // customers are told what was changed
    std::optional<Clause> staff;        // complaints about staff come up at performance reviews
    std::optional<Clause> sample;       // tenants look at a random selection
    int sampleSize = 0;                 // of so many cases; 0: the text does not say
    std::optional<Clause> audit;        // responses are audited
    std::vector<Ask::Choice> auditQuestions;
    std::optional<Clause> survey;  // complainants are asked how it was
    std::vector<Ask::Choice> surveyQuestions;
};

}  // namespace redress
