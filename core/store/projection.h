// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>
#include <map>
#include <vector>

#include "core/calendar/working_calendar.h"
#include "core/casework/case.h"
#include "core/casework/target.h"
#include "core/policy/policy.h"

namespace redress {

// The rows that a case is shown by, as values in the order of the columns that projection_columns.h names.
// Wholly determined by the case's events, its policy and the calendar: `redress check` compares them with a fresh one.
struct Projection {
    QVariantList caseRow;
    std::map<QString, QVariantList> targets;    // by target id
    std::map<QString, QVariantList> stageRuns;  // by stage id
    std::map<int, QVariantList> awards;         // by the event's sequence
    std::map<int, QVariantList> refusals;       // likewise: whether the case is taken
    std::map<int, QVariantList> outsideSteps;   // likewise: what bodies outside did
    std::map<int, QVariantList> restrictions;   // likewise: those in force
    std::map<int, QVariantList> countedSteps;   // likewise: what duties of the organisation count
    QString searchText;
    std::map<int, QVariantList> learnt{};      // the cause, by the sequence of the event that found it
    std::map<int, QVariantList> lessons{};     // likewise
    std::map<int, QVariantList> audits{};      // likewise
    std::map<QString, QVariantList> survey{};  // by the question's id; '' is its being sent
};

// `comparedWith` is the policy whose clock the case is scored by beside its own; null: none.
[[nodiscard]] Projection project(const Case &subject, const std::vector<Event> &timeline, const Policy &policy,
                                 qint64 policyKey, const WorkingCalendar &calendar, const When &now,
                                 const Policy *comparedWith);

}  // namespace redress
