// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/exchange/demo_case.h"

namespace redress {

// An invented case played through before anything is recorded: what the policy allows of it, and what it comes to.
struct DemoRehearsal {
    Case subject;
    std::vector<Event> timeline;
    std::vector<Command> allowed;  // what followed, without what was refused
};

[[nodiscard]] DemoRehearsal rehearse(const DemoCase &made, const Policy &policy, const WorkingCalendar &calendar,
                                     const When &now);

}  // namespace redress
