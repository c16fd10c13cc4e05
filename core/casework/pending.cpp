// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/pending.h"

#include <algorithm>

namespace redress {

namespace {

auto positionOf(const StageId &stage, const Procedure &procedure) {
    return std::ranges::find(procedure.stages, stage, &Stage::id) - procedure.stages.begin();
}

bool isAnswered(const Case &subject, const StageId &stage) {
    const auto run = std::ranges::find(subject.stages, stage, &StageRun::stage);
    return run != subject.stages.end() && run->responded.isKnown();
}

}  // namespace

bool isPending(const Target &target, const Case &subject, const Procedure &procedure) {
    if (!subject.open || target.kind != TargetRule::Kind::Due || !target.starts.isKnown()) return false;
    if (target.metOn.isKnown() || target.state == TargetState::Waived) return false;
    const StageId stage = procedure.target(target.id)->stage();
    return positionOf(stage, procedure) >= positionOf(subject.stage(), procedure) && !isAnswered(subject, stage);
}

bool fallsDueBefore(const When &a, const When &b) {
    if (a.day() != b.day()) return a.day() < b.day();
    return a.hasTime() && (!b.hasTime() || a.moment() < b.moment());
}

const Target *firstPending(std::span<const Target> targets, const Case &subject, const Procedure &procedure) {
    const Target *first = nullptr;
    for (const auto &target : targets) {
        if (!target.date.isKnown() || !isPending(target, subject, procedure)) continue;
        if (!first || fallsDueBefore(target.date, first->date)) first = &target;
    }
    return first;
}

}  // namespace redress
