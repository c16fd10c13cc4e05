// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/policy/reader/json_node.h"
#include "core/policy/reader/known_names.h"

// What no schema can see: names that refer to nothing, the same name twice, stages that nothing leads to, targets that
// wait for one another. Each node is what the value beside it was read from; its lists are in the same order.
namespace redress {

void checkReferences(const Policy &policy, const JsonNode &file);  // all of them

void checkCustomers(const Policy &policy, const JsonNode &file);  // roles too
// What comes after the response: putting right, outside bodies, behaviour, learning, duties.
void checkOutsideBodies(const Policy &policy, const JsonNode &list);
void checkAfterResponse(const Policy &policy, const JsonNode &file);
void checkTimetable(const KnownNames &known, const Procedure &procedure, const JsonNode &node);
// Who decides, what is asked for, what is not taken, how a case ends, moves on or turns into another.
void checkHandling(const KnownNames &known, const Procedure &procedure, const JsonNode &node);

}  // namespace redress
