// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/calendar/working_calendar.h"
#include "core/casework/target.h"
#include "core/matters/duty.h"
#include "core/policy/policy.h"

namespace redress {

// What the times of a duty are reckoned from.
struct DutyRules {
    const Policy &policy;
    const DutyRule &rule;
    const WorkingCalendar &calendar;
    QDate begins;                // duties begin with their register: the first period is the first that ends after it
    std::vector<QDate> counted;  // the days of the events that rule.afterCount counts, ascending
    When now;
};

// One time that a duty falls due.
struct DutyOccurrence {
    QString period;  // what it is recorded under: "2026-Q2", a day, "count-1", "arisen-1"
    QString name;    // for people: "April to June 2026"
    QDate from;      // the days it is about; both invalid where it is about none
    QDate to;
    QDate starts;    // from when on it can be expected to be seen to
    QDate due;       // as the policy has it
    QDate until;     // as it stands: postponed, or as due
    QString reason;  // why it has arisen, where somebody said so
    DutyRecord record;
    TargetState state = TargetState::Running;
    int workingDaysLeft = 0;  // after today up to and including `until`; negative once it is past

    [[nodiscard]] bool isOpen() const { return record.state == DutyRecord::State::Open; }
};

// Every time the duty fell due since the register began, and the next one, the earliest first. Pure.
[[nodiscard]] std::vector<DutyOccurrence> occurrences(const Duty &duty, const DutyRules &rules);

// How many of the events that the rule counts have happened since the duty was last done because of them.
[[nodiscard]] int countedSoFar(const Duty &duty, const DutyRules &rules);

}  // namespace redress
