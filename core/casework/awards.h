// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/casework/award.h"
#include "core/casework/case.h"

// The sums that are awarded on a case, with a response or apart from one.
namespace redress::awards {

// Whether a sum that an event gives is awarded with it.
[[nodiscard]] bool canAward(const EventName &event);

// What an event awards; nothing where it awards nothing. A promise to pay is no second award, and what the Ombudsman
// orders to be paid is one.
[[nodiscard]] std::optional<Award> awardIn(const Event &event);

// Money awarded and not set off yet, in pence. `own`: without what the Ombudsman ordered.
[[nodiscard]] Pence moneyLeft(const Case &subject);
[[nodiscard]] Pence ownMoneyLeft(const Case &subject);

// For folding: what goes against arrears, from the landlord's own awards first.
void setOff(Case &subject, Pence pence);

}  // namespace redress::awards
