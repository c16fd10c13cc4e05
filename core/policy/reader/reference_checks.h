// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/policy/reader/json_node.h"

namespace redress {

// What no schema can see: names that refer to nothing, the same name twice, stages that nothing leads to, targets that
// wait for one another. `file` is the node that `policy` was read from; its lists are in the same order.
void checkReferences(const Policy &policy, const JsonNode &file);
void checkReferences(const Procedure &procedure, const JsonNode &node);

}  // namespace redress
