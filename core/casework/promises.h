// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/decide.h"

// What is promised to put things right. A response may make promises and never waits for them (Code 6.6).
namespace redress::promises {

// One promise as it is given: a day that is not past, and a remedy that the policy knows where it lists any.
[[nodiscard]] Result<> check(const QJsonObject &promise, const Command &command, const Rules &rules);
// All that come with a response, and the sums in them.
[[nodiscard]] Result<> checkAll(const Command &command, const Case &subject, const Rules &rules);

// Whether a policy lets a case close only when its promises are kept, and one stands.
[[nodiscard]] bool mustBeKept(const Case &subject, const Rules &rules);
// Whether the case may close with a command: its promises kept or let go or, with a reason, by somebody whom the policy
// lets close it early.
[[nodiscard]] Result<> checkKept(const Command &command, const Case &subject, const Rules &rules);

// In which role something is decided that is for those who may close a case early; no choices: anybody.
[[nodiscard]] Ask decidedAs(const Rules &rules);
[[nodiscard]] Result<> checkMayEndEarly(const Command &command, const Rules &rules);

// For folding: one promise, and all that come with a response.
void enter(Case &subject, const QJsonObject &promise, const When &at);
void enterAll(Case &subject, const Event &event);

}  // namespace redress::promises
