// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

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
    std::vector<Clause> exclusions;  // what the procedure does not take, a clause for each
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
    [[nodiscard]] const TargetRule *targetMetBy(const EventName &name) const;
};

}  // namespace redress
