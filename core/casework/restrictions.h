// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/base/result.h"
#include "core/casework/decide.h"

// How contact may be restricted under a policy, and whether what is recorded keeps to it.
namespace redress::restrictions {

// The policy's rules on unreasonable behaviour. Fails where it has none: then nobody's contact is restricted.
[[nodiscard]] Result<const BehaviourRules *> rulesOf(const Policy &policy);
[[nodiscard]] const Sanction *find(const SanctionId &id, const Policy &policy);  // null where there is none

// In the order of the policy; what it does not know is left out.
[[nodiscard]] std::vector<Sanction> named(const std::vector<SanctionId> &ids, const Policy &policy);
[[nodiscard]] std::vector<SanctionId> sanctionsIn(const QJsonObject &data);
[[nodiscard]] QString namesOf(const std::vector<SanctionId> &ids, const Policy &policy);  // "In writing only, …"

// The restriction in force on a case itself, as the guard sees it.
[[nodiscard]] std::optional<ContactLimit> limitOf(const Case &subject, const Policy &policy);

// The last day on which a restriction that is decided at `at` has to be looked at again; invalid where the policy sets
// none. Wrekin, Appendix 1: no longer than 3 months.
[[nodiscard]] QDate lastReviewDay(const When &at, const Rules &rules);

// Whether a day for looking at it again is given where the policy wants one, and is soon enough.
[[nodiscard]] Result<> checkReviewDay(const Command &command, const Rules &rules);
// Whether somebody is named to whom the customer can turn, where a sanction is that one person deals with everything.
// `known`: who was named before.
[[nodiscard]] Result<> checkSingleContact(const Command &command, const QString &known, const Policy &policy);

}  // namespace redress::restrictions
