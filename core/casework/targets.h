// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/calendar/working_calendar.h"
#include "core/casework/case_facts.h"
#include "core/casework/target.h"
#include "core/policy/policy.h"

namespace redress {

// Every target of a procedure for a case, in the policy's order, as it stands at `now`. Pure: the same facts give the
// same dates. A target whose start has not happened is projected from the due date of the target that would produce it.
[[nodiscard]] std::vector<Target> targets(const Policy &policy, const Procedure &procedure,
                                          const WorkingCalendar &calendar, const CaseFacts &facts, const When &now);

// The state alone, for dates that are already known: what the scheduler asks each day.
[[nodiscard]] TargetState stateOf(const Target &target, const WorkingCalendar &calendar, const When &now,
                                  int warningLead);

// When an event is reckoned to have happened: as recorded or, for the start of the stage at which the case entered,
// on receipt (policies/README: the event that starts a stage). Unknown where it has not.
[[nodiscard]] When reckonedStart(const Procedure &procedure, const CaseFacts &facts, const EventName &event);

// Whether a target was waived, or declined by the customer: there is nothing to be in time for.
[[nodiscard]] bool isWaived(const CaseFacts &facts, const TargetId &target);

// Whether a target has been moved as often as its rule allows.
[[nodiscard]] bool isMovedOut(const TargetRule &rule, const CaseFacts &facts);

// Whether `until` may be the new date of a target, by the rule's own extension clause.
[[nodiscard]] Result<> mayExtend(const Policy &policy, const Procedure &procedure, const WorkingCalendar &calendar,
                                 const CaseFacts &facts, const TargetId &target, QDate until);

}  // namespace redress
