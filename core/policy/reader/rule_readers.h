// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/policy/reader/json_node.h"

// How each part of a policy file is read. Each complains of what is wrong with its own value and answers what it could
// read; that names refer to something is looked at afterwards, in reference_checks.h.
namespace redress {

[[nodiscard]] Clause readClause(const JsonNode &node);
[[nodiscard]] Duration readDuration(const JsonNode &node);  // one unit with its count, 1 to 999
[[nodiscard]] PolicyRole readRole(const JsonNode &node);
[[nodiscard]] Ask::Choice readChoice(const JsonNode &node);
[[nodiscard]] Ask::Choice readAnswer(const JsonNode &node);  // one of an ask: may be a contact with the customer
[[nodiscard]] Customers readCustomers(const JsonNode &node);
[[nodiscard]] MoveOn readMoveOn(const JsonNode &node);
[[nodiscard]] Stage readStage(const JsonNode &node);
[[nodiscard]] ExtensionRule readExtension(const JsonNode &node);
[[nodiscard]] TargetRule readTarget(const JsonNode &node);
[[nodiscard]] Ask readAsk(const JsonNode &node);
[[nodiscard]] Expectation readExpectation(const JsonNode &node);
[[nodiscard]] Milestone readMilestone(const JsonNode &node);
[[nodiscard]] Outcome readOutcome(const JsonNode &node);
[[nodiscard]] LetterRule readLetter(const JsonNode &node);
[[nodiscard]] TimeLimit readTimeLimit(const JsonNode &node);
[[nodiscard]] Exclusion readExclusion(const JsonNode &node);  // or a bare clause, as older registers hold it
[[nodiscard]] Closure readClosure(const JsonNode &node);
[[nodiscard]] DeemedReceipt readDeemedReceipt(const JsonNode &node);
[[nodiscard]] Conversion readConversion(const JsonNode &node);
[[nodiscard]] RestrictionReview readRestrictionReview(const JsonNode &node);
[[nodiscard]] PuttingRight readPuttingRight(const JsonNode &node);
[[nodiscard]] OutsideBody readOutsideBody(const JsonNode &node);
[[nodiscard]] BehaviourRules readBehaviour(const JsonNode &node);
[[nodiscard]] LearningRules readLearning(const JsonNode &node);
[[nodiscard]] DutyRule readDuty(const JsonNode &node);
[[nodiscard]] Procedure readProcedure(const JsonNode &node);

}  // namespace redress
