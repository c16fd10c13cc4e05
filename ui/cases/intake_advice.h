// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/casework/decide.h"

namespace redress {

// How one policy sees the age of an issue.
struct TimeLimitSide {
    QString policy;  // what screens call it
    QString limit;   // "6 months (3.22)"
    QString words;   // "Too late since 2 October 2025"
    bool isLate = false;
};

// An issue that is too old for the case's own policy or for the one that it is compared with: both, side by side, and
// what follows.
struct TimeLimitAdvice {
    std::vector<TimeLimitSide> sides;
    QString follows;
};

// What a policy says to a case while it is being taken in. Sentences, translated.
namespace intake_advice {

// Nothing where neither policy finds the issue too old, or nobody said when it arose. `other` may be null.
[[nodiscard]] std::optional<TimeLimitAdvice> onAge(const Case &subject, const Rules &rules, const Policy *other);

// Whether the own policy hears older reports of a problem that recurs, so that it is asked.
[[nodiscard]] bool hearsRecurring(const Procedure &procedure);

// Empty where the policy covers the kind of complainant.
[[nodiscard]] QString onKind(const KindId &kind, const Policy &policy, const Procedure &procedure);

[[nodiscard]] QString onAnonymous(const Policy &policy);

// What happens when a case of this kind is received at that moment: its first dates, and whether it counts.
[[nodiscard]] QString onProcedure(const Rules &rules, const When &received);

}  // namespace intake_advice

}  // namespace redress
