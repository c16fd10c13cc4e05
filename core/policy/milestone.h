// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/policy/ask.h"
#include "core/policy/clause.h"
#include "core/policy/expectation.h"

namespace redress {

// Something that a procedure knows can happen to a case: it starts, meets or waives a target, or ends a stage.
struct Milestone {
    enum class Kind {
        Acknowledgement,
        Response,
        Start,
        Contact,
        Meeting,
        Notice,
        Declined,
        Receipt,
        Resolution,
        Other
    };

    EventName name;  // "stage-1.acknowledged"
    QString label;   // "Acknowledgement sent": what the timeline and the buttons call it
    Kind kind = Kind::Other;
    StageId stage;
    EventName after;                  // what must have happened first; empty: nothing but receipt
    std::vector<EventName> notAfter;  // it is too late for it once one of these has happened
    bool closes = false;              // whether the case is closed with it (an informal complaint that was resolved)
    std::vector<Ask> asks;
    std::vector<Expectation> expects;
    Clause clause;
};

}  // namespace redress
