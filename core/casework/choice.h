// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/id.h"
#include "core/policy/ask.h"

namespace redress {

// Something that can be done with a case now, and all that an officer has to know to do it.
struct Choice {
    // Where it belongs among the others.
    enum class Group {
        Stage,      // the policy's own next steps
        Points,     // what is complained about
        People,     // who is on the case
        Ours,       // what the case is, and whether it is the landlord's to deal with
        Touch,      // keeping in touch, mediation
        Right,      // putting right: promises, compensation
        Outside,    // the Ombudsman and other bodies
        Behaviour,  // unreasonable behaviour and restrictions
        Learning,   // causes, lessons, audits, surveys
        Dates,      // later dates, excused targets
        Case        // links, closing, reopening
    };

    EventName event;
    QString label;
    QString obstacle;  // what stands in its way, in words; empty: nothing does
    QString clause;
    Group group = Group::Stage;
    std::vector<Ask> asks = {};           // what is asked for, in order
    std::vector<QString> reminders = {};  // what should have happened first, each with its clause
};

}  // namespace redress
