// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/casework/case.h"
#include "core/casework/target.h"
#include "core/policy/policy.h"

namespace redress {

// Everything about one case, read whole: its timeline, what it folds to, and the rules that it is run under.
struct CaseFile {
    Case subject;
    std::vector<Event> timeline;           // oldest first
    std::shared_ptr<const Policy> policy;  // the version that the case was received under
    std::vector<Target> targets;           // as they stand now

    // Never null in a file that the register has given out.
    [[nodiscard]] const Procedure &procedure() const { return *policy->procedure(subject.procedure); }
};

}  // namespace redress
