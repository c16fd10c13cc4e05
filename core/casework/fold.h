// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/casework/case.h"
#include "core/casework/event.h"
#include "core/policy/procedure.h"

namespace redress {

// What a case is before its first event: its names, which no event changes.
struct CaseOrigin {
    CaseRef reference;
    PolicyId policy;
    ProcedureId procedure;
    Division division;
};

[[nodiscard]] Case begin(const CaseOrigin &origin);
void apply(Case &subject, const Event &event, const Procedure &procedure);
[[nodiscard]] Case fold(const CaseOrigin &origin, std::span<const Event> events, const Procedure &procedure);

}  // namespace redress
