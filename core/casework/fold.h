// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/casework/case.h"
#include "core/casework/event.h"
#include "core/policy/policy.h"

namespace redress {

// What a case is before its first event: its names, and how it came in.
struct CaseOrigin {
    CaseRef reference;
    PolicyId policy;
    ProcedureId procedure;
    Division division;
};

[[nodiscard]] Case begin(const CaseOrigin &origin);
// `policy` has the case's procedure, and every one that it may be turned into. A strike has its effect in a fold of the
// whole timeline only.
void apply(Case &subject, const Event &event, const Policy &policy);
// Entries that were struck are left out, as though they had never been.
[[nodiscard]] Case fold(const CaseOrigin &origin, std::span<const Event> events, const Policy &policy);
// Lets events that were decided on follow on a case's timeline.
void follow(Case &subject, std::vector<Event> &timeline, const std::vector<Event> &decided, const CaseOrigin &origin,
            const Policy &policy);

}  // namespace redress
