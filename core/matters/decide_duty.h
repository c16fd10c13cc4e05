// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/choice.h"
#include "core/casework/command.h"
#include "core/casework/event.h"
#include "core/matters/duty_schedule.h"

namespace redress {

// The event that a command becomes on a duty as it stands, or a refusal in words with the duty's clause. Where it names
// no period, the earliest that is to be done is meant; the event names it. Pure: nothing is recorded here.
[[nodiscard]] Result<Event> decide(const Command &command, const Duty &duty, const DutyRules &rules);

// What can be done with a duty now.
[[nodiscard]] std::vector<Choice> choices(const Duty &duty, const DutyRules &rules);

// The earliest occurrence that is still to be done; null where there is none.
[[nodiscard]] const DutyOccurrence *firstOpen(const std::vector<DutyOccurrence> &all);

}  // namespace redress
