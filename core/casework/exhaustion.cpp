// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exhaustion.h"

#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const ClosureId exhausted{u"exhausted"_s};  // closed because the procedure could come to nothing else

// What ends the last stage without an answer of it: a panel that is left out.
const Milestone *endOfLastStage(const Case &subject, const Procedure &procedure) {
    if (procedure.stages.empty()) return nullptr;
    const auto found = std::ranges::find_if(procedure.milestones, [&](const Milestone &one) {
        return one.closes && one.stage == procedure.stages.back().id && one.kind != Milestone::Kind::Resolution &&
               subject.facts.happened.contains(one.name);
    });
    return found == procedure.milestones.end() ? nullptr : &*found;
}

const Outside::Referral *sentOn(const Case &subject) {
    const auto found = std::ranges::find(subject.outside.referrals, true, &Outside::Referral::byUs);
    return found == subject.outside.referrals.end() ? nullptr : &*found;
}

}  // namespace

EventName finalAnswerOf(const Procedure &procedure) {
    if (procedure.stages.empty()) return {};
    const auto found = std::ranges::find_if(procedure.milestones, [&](const Milestone &one) {
        return one.stage == procedure.stages.back().id && one.kind == Milestone::Kind::Response;
    });
    return found == procedure.milestones.end() ? EventName() : found->name;
}

std::optional<Exhaustion> exhaustionOf(const Case &subject, const Procedure &procedure, const EventName &after) {
    using By = Exhaustion::By;
    const EventName answer = after.isEmpty() || after == events::received ? finalAnswerOf(procedure) : after;
    if (const When at = subject.facts.at(answer); at.isKnown()) return Exhaustion{at, By::FinalAnswer};
    if (const auto *end = endOfLastStage(subject, procedure))
        return Exhaustion{subject.facts.at(end->name), By::EarlyEnd};
    if (const auto *referral = sentOn(subject)) return Exhaustion{referral->at, By::EarlyEnd};
    if (subject.open) return {};
    if (subject.standing.refusal) return Exhaustion{subject.closed, By::Refusal};
    if (subject.closedAs == exhausted) return Exhaustion{subject.closed, By::EarlyEnd};
    return {};
}

}  // namespace redress
