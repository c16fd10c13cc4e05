// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/casework/case.h"
#include "core/policy/policy.h"

namespace redress {

// Something in which two policies differ for a case, in kind and not by a date alone.
struct PolicyDifference {
    QString about;      // "Informal resolution", "Time limit"
    QString own;        // what the case's own policy says, in a few words: "6 months"; may be empty
    QString ownClause;  // its number
    QString other;      // what the other says; empty where it knows nothing of the kind
    QString otherClause;
    QString note;  // the difference in a sentence
};

// Where a case's own procedure differs from that of another policy: the stages that the case has come to, the targets
// that run or have run, what is possible in the end, and how old an issue may be.
[[nodiscard]] std::vector<PolicyDifference> differencesFor(const Case &subject, const Procedure &own,
                                                           const Policy &other, const Procedure &otherProcedure);

}  // namespace redress
