// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/base/result.h"
#include "core/casework/decide.h"

// What stands in the way of dealing with unreasonable behaviour. All of it may be recorded on closed cases too: how
// somebody is written to does not end with their complaint.
namespace redress::behaviour {

enum class Decision { Kept, Changed, Lifted };

[[nodiscard]] Decision decisionIn(const QJsonObject &data);
[[nodiscard]] QString deciderIn(const QJsonObject &data,
                                const QString &recordedBy);  // who records it, where nobody said

[[nodiscard]] Result<> mayWarn(const Case &subject, const Rules &rules);
[[nodiscard]] Result<> mayRestrict(const Case &subject, const Rules &rules);
[[nodiscard]] Result<> mustBeRestricted(const Case &subject, const Rules &rules);
[[nodiscard]] Result<> mayAppeal(const Case &subject, const Rules &rules);
[[nodiscard]] Result<> mayDecideAppeal(const Case &subject, const Rules &rules);

// Whether the customer was warned and it went on all the same, or the policy asks for no warning.
[[nodiscard]] bool isWarned(const Case &subject, const Rules &rules);
[[nodiscard]] std::vector<QString> remindersToRestrict(const Case &subject, const Rules &rules);

[[nodiscard]] Result<> checkRestriction(const Command &command, const Case &subject, const Rules &rules);
// Nothing happens to a restriction before it is imposed.
[[nodiscard]] Result<> checkSince(const Command &command, const Case &subject, const Rules &rules);
[[nodiscard]] Result<> checkReview(const Command &command, const Case &subject, const Rules &rules);
[[nodiscard]] Result<> checkAppealDecision(const Command &command, const Case &subject, const Rules &rules);

}  // namespace redress::behaviour
