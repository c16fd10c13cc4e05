// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/policy/reader/json_node.h"

// How each part of a policy file is read. Each complains of what is wrong with its own value and answers what it could
// read; that names refer to something is looked at afterwards, in reference_checks.h.
namespace redress {

[[nodiscard]] Clause readClause(const JsonNode &node);
[[nodiscard]] Duration readDuration(const JsonNode &node);  // one unit with its count, 1 to 999
[[nodiscard]] Stage readStage(const JsonNode &node);
[[nodiscard]] ExtensionRule readExtension(const JsonNode &node);
[[nodiscard]] TargetRule readTarget(const JsonNode &node);
[[nodiscard]] Milestone readMilestone(const JsonNode &node);
[[nodiscard]] Outcome readOutcome(const JsonNode &node);
[[nodiscard]] LetterRule readLetter(const JsonNode &node);
[[nodiscard]] TimeLimit readTimeLimit(const JsonNode &node);
[[nodiscard]] RestrictionReview readRestrictionReview(const JsonNode &node);
[[nodiscard]] Procedure readProcedure(const JsonNode &node);

}  // namespace redress
