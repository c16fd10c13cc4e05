// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

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
// `policy` has the case's procedure, and every one that it may be turned into.
void apply(Case &subject, const Event &event, const Policy &policy);
[[nodiscard]] Case fold(const CaseOrigin &origin, std::span<const Event> events, const Policy &policy);

}  // namespace redress
