// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/casework/decide.h"

// Bodies outside the landlord, as a policy knows them, and what they have had to do with a case.
namespace redress::outside {

// Those that take cases of a procedure, in the policy's order.
[[nodiscard]] std::vector<const OutsideBody *> bodiesFor(const Policy &policy, const ProcedureId &procedure);

// Whether a body takes what a case is about: by its service or category, or by the rule under which it was refused.
[[nodiscard]] bool concerns(const OutsideBody &body, const Case &subject, const Procedure &procedure);

// The one that data name; null where the procedure's cases do not go there.
[[nodiscard]] const OutsideBody *namedIn(const QJsonObject &data, const Rules &rules);

// Asks which one; when each may be gone to is for `sayWhatIsOpen` to say. A policy that names none, as older registers
// hold them, leaves it to be written.
[[nodiscard]] Ask bodyAsk(const Rules &rules);

// The case's last referral to a body; null where it never went there.
[[nodiscard]] const Outside::Referral *referralTo(const BodyId &body, const Case &subject);

// Whether a case may go to somebody outside at all: it is a complaint, or the policy says who takes it.
[[nodiscard]] bool isKnown(const Rules &rules);
[[nodiscard]] Result<> mayGoOutside(const Case &subject, const Rules &rules);

// Whether the body that a command names has, or had, the case by the time that the command speaks of.
[[nodiscard]] Result<> mustHaveGone(const Command &command, const Case &subject, const Rules &rules);

// Whether an event is something that a body wants by a day.
[[nodiscard]] bool isOwed(const EventName &event);

// Until when a body is answered: the day that the command gives or else, where the policy has one for the body, the
// end of its own time. Invalid where there is neither.
[[nodiscard]] QDate answerBy(const Command &command, const Rules &rules);

// Under which a body's decisions are complied with; that of the body where the policy has none of its own.
[[nodiscard]] Clause complianceClause(const BodyId &body, const Policy &policy);

// Orders are complied with, and recommendations and requests answered: whether `target` is none of these, so that it
// may be excused or moved.
[[nodiscard]] Result<> checkIsNotOwed(const TargetId &target, const Case &subject, const Policy &policy);

[[nodiscard]] QString nameOf(const BodyId &body, const Policy &policy);  // its id, where the policy does not know it

}  // namespace redress::outside
