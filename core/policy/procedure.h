// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/policy/closure.h"
#include "core/policy/conversion.h"
#include "core/policy/deemed_receipt.h"
#include "core/policy/exclusion.h"
#include "core/policy/letter_rule.h"
#include "core/policy/milestone.h"
#include "core/policy/outcome.h"
#include "core/policy/restriction_review.h"
#include "core/policy/stage.h"
#include "core/policy/target_rule.h"
#include "core/policy/time_limit.h"

namespace redress {

// How one kind of case is run: a complaint, an enquiry, a compliment.
struct Procedure {
    ProcedureId id;
    QString name;              // "Complaint"
    QString question;          // what tells it from the others at intake, in the policy's words
    bool isComplaint = false;  // whether reports count it as a complaint
    StageId entry;             // the stage at which a case enters; its receipt starts it
    std::vector<Stage> stages;
    std::vector<TargetRule> targets;
    std::vector<Milestone> milestones;
    std::vector<Outcome> outcomes;
    std::vector<LetterRule> letters;
    std::optional<TimeLimit> timeLimit;
    std::vector<Exclusion> exclusions;  // what the procedure does not take
    std::vector<Closure> closures;      // how a case may end before it has been answered
    std::vector<DeemedReceipt> deemedReceipts;
    std::optional<Conversion> conversion;    // of a request, when its answer does not satisfy
    std::optional<Clause> points;            // set where each point of a complaint is to be answered
    EventName pointsJoinUntil;               // new points join until this has happened; later ones open a new case
    std::optional<Clause> pointsJoinClause;  // which says so; that of the points where it has none of its own
    std::optional<Clause> mediation;         // set where the policy offers it
    std::optional<Clause> keepInTouch;       // set where the customer is told when a target cannot be met
    std::optional<RestrictionReview> restrictionReview;
    Clause clause;

    // Each answers null where there is none.
    [[nodiscard]] const Stage *stage(const StageId &id) const;
    [[nodiscard]] const TargetRule *target(const TargetId &id) const;
    [[nodiscard]] const Milestone *milestone(const EventName &name) const;
    [[nodiscard]] const Outcome *outcome(const OutcomeId &id) const;
    // The letter of that stage or, for a stage that sends no letters at all, of the next one that does: a complaint
    // that is still at an informal stage is acknowledged by the letter of the first formal one.
    [[nodiscard]] const LetterRule *letter(const QString &letterId, const StageId &stage) const;
    [[nodiscard]] const Exclusion *exclusion(const ExclusionId &id) const;
    [[nodiscard]] const Closure *closure(const ClosureId &id) const;
    [[nodiscard]] const TargetRule *targetMetBy(const EventName &name) const;
};

}  // namespace redress
