// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "app/commands/target_query.h"

namespace redress {

// What `redress targets` answers: {"targets": [...]}, each with the keys that scripts rely on and, where it was
// asked for, why it falls on its date.
[[nodiscard]] QJsonObject answerOf(const TargetQuery &query, const Calendars &calendars);

// {"error": ...}, with the clause where a policy forbids it.
[[nodiscard]] QJsonObject answerOf(const Fault &fault);

// The same for people: the table and, below, the reckoning of each date.
[[nodiscard]] QStringList pageOf(const TargetQuery &query, const Calendars &calendars);

}  // namespace redress
