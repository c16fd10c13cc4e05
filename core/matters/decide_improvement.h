// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/calendar/working_calendar.h"
#include "core/casework/choice.h"
#include "core/casework/command.h"
#include "core/casework/event.h"
#include "core/matters/improvement.h"
#include "core/policy/policy.h"

namespace redress {

// What a command on an improvement is decided against.
struct ImprovementRules {
    const Policy &policy;
    const WorkingCalendar &calendar;
    When now;
    QStringList unnamed;  // people whom nothing published may name: those whose cases it comes from
};

// The event that a command becomes, or a refusal in words with the clause on learning. Pure: nothing is recorded here.
[[nodiscard]] Result<Event> decide(const Command &command, const Improvement &improvement,
                                   const ImprovementRules &rules);

// What can be done with an improvement now; with one that is not there yet: proposing it.
[[nodiscard]] std::vector<Choice> choices(const Improvement &improvement, const ImprovementRules &rules);

// Where improvements come from: lessons of cases, a tenants' group that looks at complaints, the Ombudsman …
[[nodiscard]] std::vector<Ask::Choice> improvementSources();

}  // namespace redress
