// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/calendar/working_calendar.h"
#include "core/casework/case_facts.h"
#include "core/casework/target.h"
#include "core/policy/policy.h"

namespace redress {

// One day on the way from a target's start to its date.
struct ExplainedDay {
    QDate day;
    std::optional<int> count;  // its number; 0 for the start; empty where it is not counted
    DayKind kind;              // why it is not, where it is not
};

// Why a target falls on its date, as data: the window draws it, the command line prints it.
struct Explanation {
    Target target;
    QString targetName;
    EventName startEvent;
    QString startName;            // what the policy calls that event; empty for receipt and closure
    bool startIsReceipt = false;  // the stage started with the case's receipt
    bool rolledStart = false;     // the start was no working day and counts as made on the next
    When countedFrom;             // the start, or the due date that stands in for it; unknown where nothing does
    QDate dayZero;                // the day that counts as day 0
    Duration within;
    Division division = Division::EnglandAndWales;
    Clause clause;
    std::vector<ExplainedDay> days;  // for day counts; empty where nothing is known or months are counted
    QDate unextended;                // the date before it was moved; invalid where it was not
    std::optional<ExtensionRule> extension;
    QString refusedExtension;  // why an extension that was recorded does not hold; empty where none was refused
    TargetId projectedFrom;    // the target whose due date stands in for a start that has not happened
    QString projectedFromName;
    int lastPublishedYear = 0;  // of the bank holidays it was counted with

    [[nodiscard]] int weekendDays() const;   // not counted
    [[nodiscard]] int bankHolidays() const;  // not counted
    [[nodiscard]] int closures() const;      // not counted
};

// Fails where the procedure has no such target.
[[nodiscard]] std::optional<Explanation> explain(const Policy &policy, const Procedure &procedure,
                                                 const WorkingCalendar &calendar, const CaseFacts &facts,
                                                 const TargetId &target, const When &now);

// The explanation in sentences, translated: the headline ("Stage 1 response is due by the end of Monday 20 April
// 2026"), how it was counted, the rule with its clause, what was not counted, the extension.
[[nodiscard]] QStringList sentences(const Explanation &explanation, const Policy &policy);

}  // namespace redress
