// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/casework/decide.h"

namespace redress {

// Something in a restriction that speaks against a contact of ours.
struct ContactHindrance {
    Sanction::Guard::Level level = Sanction::Guard::Level::Warn;
    QString words;   // a sentence: what is restricted, and on which case
    QString clause;  // of the policy under which it was imposed
};

// The letters by which somebody is told of a warning and of a restriction: no restriction ever speaks against them.
inline const QString warningLetter = QStringLiteral("warning");
inline const QString restrictionLetter = QStringLiteral("restriction");

[[nodiscard]] bool tellsOfRestriction(const QString &letter);

// A call, an e-mail, a visit or a letter.
[[nodiscard]] bool isContact(const EventName &event);

// The restrictions in force on contact with a case's person: its own first, then those of their other cases.
[[nodiscard]] std::vector<ContactLimit> limitsOn(const Case &subject, const Rules &rules);

// Whether a step is a contact with the customer or says how one was made: a call, a milestone or mechanism that asks
// how the customer was contacted, a meeting of the procedure. Responses and notices are none: they are owed whatever is
// restricted.
[[nodiscard]] bool mayBeContact(const EventName &event, const Case &subject, const Rules &rules);

// What speaks against a contact that somebody makes, in whichever of the ways that its step leaves open. Nothing ever
// does where it came from the customer: that they wrote is a fact. A meeting is warned of and never stopped.
[[nodiscard]] std::vector<ContactHindrance> hindrances(const EventName &event, const QString &by, const Case &subject,
                                                       const Rules &rules);

// Refused where a restriction stops it and, unless data has “despite” with a reason, where one warns of it; and where a
// step that should say how the customer was contacted does not.
[[nodiscard]] Result<> checkContact(const Command &command, const Case &subject, const Rules &rules);

}  // namespace redress
