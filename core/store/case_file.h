// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/casework/case.h"
#include "core/casework/mistakes.h"
#include "core/casework/target.h"
#include "core/policy/policy.h"

namespace redress {

// Everything about one case, read whole: its timeline, what it folds to, and the rules that it is run under.
struct CaseFile {
    Case subject;
    std::vector<Event> timeline;           // oldest first
    std::shared_ptr<const Policy> policy;  // the version that the case was received under
    std::vector<Target> targets;           // as they stand now

    // The entries that hold: what was recorded by mistake is left out.
    [[nodiscard]] std::vector<Event> standing() const { return mistakes::standing(timeline, subject.course); }
    [[nodiscard]] bool holds(const Event &event) const { return !subject.course.mistakes.contains(event.sequence); }
    // Never null in a file that the register has given out.
    [[nodiscard]] const Procedure &procedure() const { return *policy->procedure(subject.procedure); }
};

}  // namespace redress
