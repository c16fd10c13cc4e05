// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/policy/policy.h"

namespace redress {

// What was answered to an ask, in words: the name of what was chosen, a day in full, who was there as what.
// Empty where nothing was.
[[nodiscard]] QString wordsOf(const Ask &ask, const QJsonValue &answer, const Policy &policy);

// A line for each of the answers that stand in an event's data: "Where it takes place: the town hall".
[[nodiscard]] QStringList answeredLines(const std::vector<Ask> &asks, const QJsonObject &data, const Policy &policy);

[[nodiscard]] QString nameOfRole(const QString &id, const Policy &policy);

}  // namespace redress
