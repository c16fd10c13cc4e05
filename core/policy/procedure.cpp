// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/procedure.h"

#include <algorithm>

namespace redress {

namespace {

template <class Rule, class Key>
const Rule *findIn(const std::vector<Rule> &rules, const Key &key, Key Rule::*field) {
    const auto found = std::ranges::find(rules, key, field);
    return found == rules.end() ? nullptr : &*found;
}

}  // namespace

const Stage *Procedure::stage(const StageId &wanted) const {
    return findIn(stages, wanted, &Stage::id);
}

const TargetRule *Procedure::target(const TargetId &wanted) const {
    return findIn(targets, wanted, &TargetRule::id);
}

const Milestone *Procedure::milestone(const EventName &wanted) const {
    return findIn(milestones, wanted, &Milestone::name);
}

const Outcome *Procedure::outcome(const OutcomeId &wanted) const {
    return findIn(outcomes, wanted, &Outcome::id);
}

const Exclusion *Procedure::exclusion(const ExclusionId &wanted) const {
    return findIn(exclusions, wanted, &Exclusion::id);
}

const Closure *Procedure::closure(const ClosureId &wanted) const {
    return findIn(closures, wanted, &Closure::id);
}

const LetterRule *Procedure::letter(const QString &letterId, const StageId &atStage) const {
    auto step = std::ranges::find(stages, atStage, &Stage::id);
    const auto isSilent = [this](const Stage &one) { return findIn(letters, one.id, &LetterRule::stage) == nullptr; };
    while (step != stages.end() && isSilent(*step)) ++step;
    if (step == stages.end()) return nullptr;
    const auto found = std::ranges::find_if(
        letters, [&](const LetterRule &letter) { return letter.id == letterId && letter.stage == step->id; });
    return found == letters.end() ? nullptr : &*found;
}

const TargetRule *Procedure::targetMetBy(const EventName &event) const {
    return event.isEmpty() ? nullptr : findIn(targets, event, &TargetRule::metBy);
}

}  // namespace redress
