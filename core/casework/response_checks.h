// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/decide.h"

namespace redress {

// What a response has to hold up to: that the case is the landlord's to answer, who answers it, every point, and whom
// it goes to. Fails with the clause.
[[nodiscard]] Result<> checkResponse(const Milestone &milestone, const Command &command, const Case &subject,
                                     const Rules &rules);

// Whether something may be sent to the person that data name: an advocate only while their authority is held.
[[nodiscard]] Result<> checkRecipient(const Command &command, const Case &subject, const Rules &rules);

// Who answered: as told or, where nothing is told, who recorded it. Empty where it is told to be unknown.
[[nodiscard]] QString deciderIn(const QJsonObject &data, const QString &recordedBy);

}  // namespace redress
