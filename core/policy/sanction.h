// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// What may be restricted when somebody's behaviour is unreasonable.
struct Sanction {
    // How a contact is guarded while it is in force.
    struct Guard {
        enum class Level {
            Warn,  // it is recorded only with a reason ("despite")
            Stop   // it is not recorded at all
        };
        EventName event;  // "call", "visit", "email", "letter"
        Level level = Level::Warn;
    };

    SanctionId id;  // "written-only"
    QString name;   // "Contact in writing only"
    std::vector<Guard> guards;
    bool singleContact = false;  // one named person deals with everything: others are warned
    Clause clause;
};

}  // namespace redress
