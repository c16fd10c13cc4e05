// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/matter_timeline.h"

namespace redress {

// The matter under which a register keeps who changed the rules that it reckons by, and when.
[[nodiscard]] MatterId rulesMatter();

// The same of which staff were named in complaints: who may read it, and who did when.
[[nodiscard]] MatterId staffMatter();

// Adds one entry to such a record, within a transaction.
[[nodiscard]] Result<> note(Database &database, const MatterId &matter, const EventName &name, const When &now,
                            const QString &by, const QJsonObject &data);

// Adds one entry to that of the rules, within the transaction that changes them.
[[nodiscard]] Result<> noteRules(Database &database, const EventName &name, const When &now, const QString &by,
                                 const QJsonObject &data);

}  // namespace redress
