// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// One thing that is asked for when something is recorded: a member of the event's data, and a field of the window.
struct Ask {
    enum class Kind {
        Text,
        LongText,
        Choice,  // the id of one of `choices`
        Day,
        Moment,
        Pence,
        YesNo,
        People,   // a list of {"name", "role"}: who was there
        Several,  // a list of ids of `choices`
        Names,    // a list of names
        Answers,  // a list of {"point", "outcome", "reason", "remedy"}: one for each point of complaint
        Case      // another case's reference
    };
    enum class Need {
        Optional,
        Asked,    // the window asks for it; a script that leaves it out is not refused
        Required  // nothing is recorded without it
    };
    struct Choice {
        QString id;
        QString name;
        QString note;            // what it means or asks, in a sentence; may be empty
        EventName contact = {};  // the contact with the customer that it is: "call"; empty: it is none
    };

    QString key;    // "venue"
    QString label;  // "Where it takes place"
    Kind kind = Kind::Text;
    Need need = Need::Optional;
    std::vector<Choice> choices;
    std::vector<RoleId> roles;  // of People: each has to be among them
    TargetId notBefore;         // of a day: not before that target's date
    bool inLetter = false;      // the letter that goes with it says so, under the label
    Clause clause;
};

}  // namespace redress
