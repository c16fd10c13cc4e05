// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/matter_timeline.h"

namespace redress {

// The matter under which a register keeps who changed the rules that it reckons by, and when.
[[nodiscard]] MatterId rulesMatter();

// Adds one entry to it, within the transaction that changes them.
[[nodiscard]] Result<> noteRules(Database &database, const EventName &name, const When &now, const QString &by,
                                 const QJsonObject &data);

}  // namespace redress
