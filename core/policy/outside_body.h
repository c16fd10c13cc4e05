// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/calendar/duration.h"
#include "core/policy/clause.h"

namespace redress {

// Somebody outside the procedure who may look at a case: the Ombudsman, a designated person, a tenants' panel, CQC.
struct OutsideBody {
    enum class Kind { Ombudsman, DesignatedPerson, TenantsPanel, Regulator, Other };

    // What it may find, as it calls it.
    struct Finding {
        FindingId id;
        QString name;
    };

    BodyId id;        // "ombudsman"
    QString name;     // "Housing Ombudsman Service"
    QString contact;  // where it is reached, as letters say it; may be empty
    Kind kind = Kind::Other;
    std::vector<ProcedureId> procedures;  // whose cases it takes; empty: those of every complaint
    QStringList subjects;  // it takes only cases about one of these: "Debt advice"; empty: whatever they are about
    EventName after;       // what must have happened first: "stage-2.responded"; empty: nothing, at any time
    TargetId opens;        // the target whose day opens it: "ombudsman.direct-access"; empty: at once
    QDate lawFrom;         // from when it is so by law; invalid: the text gives no day
    QDate lawUntil;        // until when (the last day); invalid: still
    std::optional<Clause> consent;         // set where a case goes there only with the customer's written consent
    std::optional<Clause> exhausted;       // set where it is checked first that the procedure was exhausted
    std::optional<Clause> skips;           // set where the landlord may send a case there before the last stage
    StageId skipsStage;                    // which stage is then left out: "stage-3"
    std::optional<Duration> answerWithin;  // how soon its requests are answered where they name no day
    std::optional<Duration>
        declinesAfter;  // how long after the final answer it may decline a case; empty: it says nothing
    std::vector<Finding> findings;
    std::optional<Clause> binding;  // set where what it decides is complied with
    QString enclosure;              // what goes with the letter that sends somebody there: its leaflet; may be empty
    Clause clause;
};

}  // namespace redress
