// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// Something that a procedure does not take, and what is done with it instead.
struct Exclusion {
    enum class Kind {
        Refuse,   // not considered: explained, with the right to go to the Ombudsman
        Redirect  // dealt with elsewhere: the customer is told where
    };

    ExclusionId id;  // "court"
    QString name;    // "Court or tribunal proceedings"
    Kind kind = Kind::Refuse;
    QString sentTo;                    // where it is sent, in a few words; empty where the text does not say
    ProcedureId becomes;               // the procedure of this policy that takes it; empty: none
    QString unless;                    // when it is taken all the same: "new evidence is given"; empty: never
    std::vector<RoleId> by;            // who decides so; empty: anybody
    std::optional<Clause> discretion;  // set where the landlord may take it all the same, with reasons
    Clause clause;
};

}  // namespace redress
