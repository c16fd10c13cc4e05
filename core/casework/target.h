// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/id.h"
#include "core/base/when.h"
#include "core/policy/target_rule.h"

namespace redress {

// How a target stands on a given day (policies/README, States of a target on a given day).
enum class TargetState {
    Projected,
    Running,
    Approaching,
    DueToday,
    Overdue,
    Met,
    Missed,
    Waived,
    NotOpen,  // the last three: windows, and what is possible from a day on
    Open,
    Closed
};

[[nodiscard]] QString idOf(TargetState state);  // "due-today": for programs
[[nodiscard]] std::optional<TargetState> targetStateOf(const QString &id);
[[nodiscard]] QString labelOf(TargetState state);  // translated, for people

// One target of a case, reckoned.
struct Target {
    TargetId id;
    TargetRule::Kind kind = TargetRule::Kind::Due;
    When starts;  // the event it runs from; unknown until that has happened
    When date;    // due, closes, opens or no earlier than, by kind; unknown where nothing gives it
    When metOn;   // unknown until met
    TargetState state = TargetState::Projected;
    int workingDaysLeft = 0;  // after today up to and including the date; negative once it is past
    bool extended = false;
    bool published = true;  // false: reckoned over bank holidays that are not yet published
};

}  // namespace redress
