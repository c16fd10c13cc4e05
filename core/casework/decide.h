// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/calendar/working_calendar.h"
#include "core/casework/case.h"
#include "core/casework/choice.h"
#include "core/casework/command.h"
#include "core/casework/contact_limit.h"
#include "core/policy/policy.h"

namespace redress {

// What a command is decided against.
struct Rules {
    const Policy &policy;
    const Procedure &procedure;
    const WorkingCalendar &calendar;
    When now;
    std::vector<ContactLimit> limits = {};  // in force on contact with the same person, imposed on other cases
    bool carriedOver = false;  // what another register says has happened: who was allowed to is not asked again
};

// The events that a command becomes on a case as it stands, numbered after its last, or a refusal in words with the
// clause that forbids it. Pure: nothing is recorded here.
[[nodiscard]] Result<std::vector<Event>> decide(const Command &command, const Case &subject, const Rules &rules);

// What can be done with a case now, in the policy's order.
[[nodiscard]] std::vector<Choice> choices(const Case &subject, const Rules &rules);

}  // namespace redress
