// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/policy/clause.h"
#include "core/policy/move_on.h"

namespace redress {

// One step of a procedure, in the order in which a case takes them.
struct Stage {
    StageId id;         // "stage-1", "informal", "concern", "enquiry"
    QString name;       // "Stage 1"
    QString decidedBy;  // the role that answers it, in the policy's words; empty where the text does not say
    std::optional<Clause> reasonToStart;    // set where the customer must give reasons to move to it
    EventName reasonAfter;                  // reasons are asked for only once this has happened; empty: always
    std::vector<RoleId> deciders;           // who may answer it; empty: the text does not say
    std::optional<Clause> differentPerson;  // set where nobody who answered an earlier stage may answer this one
    std::optional<MoveOn> movesOn;
    EventName startsAfter;  // what must have happened first: "stage-1.responded"; empty: nothing
    Clause clause;

    // Whether an event is the start of this stage: asked of every event, so without making its name.
    [[nodiscard]] bool isStartedBy(const EventName &event) const {
        constexpr QLatin1StringView ending(".started");
        const QString &full = event.text();
        return full.size() == id.text().size() + ending.size() && full.endsWith(ending) && full.startsWith(id.text());
    }
    [[nodiscard]] EventName startedEvent() const { return EventName(id.text() + QStringLiteral(".started")); }
};

}  // namespace redress
