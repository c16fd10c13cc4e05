// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/casework/decide.h"

// What is asked for when unreasonable behaviour is dealt with: the policy's criteria, sanctions and roles to choose
// from.
namespace redress::behaviour {

[[nodiscard]] std::vector<Ask> asksToNote(const Case &subject, const Rules &rules);
[[nodiscard]] std::vector<Ask> asksToWarn(const Case &subject, const Rules &rules);
[[nodiscard]] std::vector<Ask> asksToRestrict(const Case &subject, const Rules &rules);
[[nodiscard]] QJsonObject proposedToRestrict(const Case &subject, const Rules &rules);  // the last day for its review
[[nodiscard]] std::vector<Ask> asksToReview(const Case &subject, const Rules &rules);
[[nodiscard]] std::vector<Ask> asksToAppeal(const Case &subject, const Rules &rules);
[[nodiscard]] std::vector<Ask> asksToDecideAppeal(const Case &subject, const Rules &rules);
[[nodiscard]] std::vector<Ask> asksToLift(const Case &subject, const Rules &rules);

}  // namespace redress::behaviour
