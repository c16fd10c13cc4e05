// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/actions/action.h"

// The parts that together are action::ofOutside().
namespace redress::action {

[[nodiscard]] std::vector<Action> ofReferrals();  // how a case comes to a body outside, and ends there
[[nodiscard]] std::vector<Action> ofRequests();   // what the body wants: evidence, recommendations, an answer again
[[nodiscard]] std::vector<Action> ofRulings();    // what the body found and ordered

}  // namespace redress::action
