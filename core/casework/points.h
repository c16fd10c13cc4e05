// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/base/result.h"
#include "core/casework/case.h"
#include "core/policy/procedure.h"

namespace redress {

// The points of complaint that have not been withdrawn, in their order.
[[nodiscard]] std::vector<const Point *> openPoints(const Case &subject);
// 3 or "3"; 0 where it is neither.
[[nodiscard]] int pointNumber(const QJsonValue &value);

// Whether the answers that come with a response speak of every open point, each with a finding and its reasons
// (Code 6.7). Fails with the clause under which the policy answers points.
[[nodiscard]] Result<> checkAnswers(const QJsonObject &data, const Case &subject, const Procedure &procedure);
// The finding on the whole: that of every point where they agree, else the one that stands for "partly".
[[nodiscard]] OutcomeId outcomeOf(const QJsonObject &data, const Procedure &procedure);
void applyAnswers(Case &subject, const StageId &stage, const QJsonObject &data);

}  // namespace redress
