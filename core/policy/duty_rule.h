// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/calendar/duration.h"
#include "core/policy/ask.h"
#include "core/policy/clause.h"

namespace redress {

// Something that the organisation itself has to do: a return, a report, a review of its policy.
struct DutyRule {
    enum class Kind { Return, Report, Review, SelfAssessment, Consultation, Training, Publication, Learning, Other };

    // After so many events on cases since it was last done: three stage 3 hearings.
    struct Count {
        EventName event;
        int number = 1;
    };

    DutyId id;     // "housemark"
    QString name;  // "Complaints data to HouseMark"
    Kind kind = Kind::Other;
    QString audience;     // who gets it: "Board"; may be empty
    RoleId owner;         // empty: the text does not say
    int everyMonths = 0;  // 1, 3, 12, 24, 36; 0: only when it arises
    int firstMonth = 4;   // the month with which its year begins: 4 for a financial year, 1 for a calendar one
    QDate nextOn;         // a first day that the text itself names, in place of a period's end; usually invalid
    Duration within;      // after the period's end, or after it has arisen
    std::optional<Count> afterCount;
    QString arises;  // when it arises, in words, where nothing reckons it: "on a significant restructure or merger"
    QString report;  // the report that is it, as `redress report --list` names it; empty: none
    std::vector<Ask> asks;  // what is recorded when it is done
    Clause clause;
};

}  // namespace redress
