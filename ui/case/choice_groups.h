// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/casework/choice.h"

namespace redress {

// The choices that are no step of the policy's own, under the name that stands for them until they are wanted.
struct ChoiceGroup {
    QString id;  // "people"
    Choice::Group group;
    QString name;  // "People on the case"
    std::vector<Choice> choices;
};

// In the order in which they are offered; groups without a choice are left out.
[[nodiscard]] std::vector<ChoiceGroup> choiceGroups(const std::vector<Choice> &choices);
[[nodiscard]] std::vector<Choice> stepsOf(const std::vector<Choice> &choices);  // the policy's own

}  // namespace redress
