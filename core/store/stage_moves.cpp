// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stage_moves.h"

#include <QSet>

namespace redress {

namespace {

// The targets whose end sends a case on, in any policy of the register.
QSet<TargetId> endsOfStages(const PolicyShelf &policies) {
    QSet<TargetId> found;
    for (const auto &policy : policies.all()) {
        for (const auto &procedure : policy->procedures) {
            for (const auto &stage : procedure.stages)
                if (stage.movesOn) found.insert(stage.movesOn->after);
        }
    }
    return found;
}

}  // namespace

Result<std::vector<CaseRef>> casesToMoveOn(const Register::Parts &parts, int atMost) {
    std::vector<CaseRef> found;
    for (const TargetId &target : endsOfStages(parts.policies)) {
        const auto past = parts.due.pastOf(target, parts.now(), atMost - static_cast<int>(found.size()));
        if (!past) return refuse(past.error());
        found.insert(found.end(), past->begin(), past->end());
    }
    return found;
}

}  // namespace redress
