// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/id.h"
#include "core/calendar/duration.h"
#include "core/policy/clause.h"

namespace redress {

// How far a target may be moved, and by what.
struct ExtensionRule {
    enum class By { Agreement, HoldingLetter, Reasons };

    By by = By::Agreement;
    std::optional<Duration> atMost;  // past the date it would have been; empty: no cap
    int times = 0;                   // how often it may be moved; 0: as often as need be
    Clause clause;
};

// One row of a policy's timetable.
struct TargetRule {
    enum class Kind {
        Due,       // to be done by the end of a day, or of an hour
        Lasts,     // a window that closes at the end of its last day
        Opens,     // something that is possible from a day on
        NoEarlier  // something that may not be done before a day
    };
    enum class Role { Acknowledgement, Response, Contact, Meeting, Notice, Window, Other };  // what reports count it as

    TargetId id;   // "stage-1.response"
    QString name;  // "Stage 1 response"
    Kind kind = Kind::Due;
    Role role = Role::Other;
    EventName from;  // the event it runs from
    Duration within;
    EventName metBy;  // empty for what nothing can meet
    std::optional<ExtensionRule> extension;
    std::optional<Clause> declinable;  // set where the customer may say that it is not wanted
    Clause clause;

    [[nodiscard]] StageId stage() const { return StageId(id.text().section(u'.', 0, 0)); }
};

}  // namespace redress
