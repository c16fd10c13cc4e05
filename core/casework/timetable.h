// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <optional>

#include "core/base/result.h"
#include "core/casework/case_facts.h"
#include "core/casework/counting.h"
#include "core/policy/policy.h"

namespace redress {

// How the date of one target comes about.
struct ReckonedDate {
    When starts;                            // the event it runs from; unknown until that has happened
    When countedFrom;                       // the start or what stands in for it; unknown where nothing does
    TargetId projectedFrom;                 // the target whose date stands in for the start
    When unextended;                        // by the rule alone
    When date;                              // with the extension that holds
    std::optional<Fault> refusedExtension;  // why the extension that was recorded does not hold

    [[nodiscard]] bool isExtended() const { return date != unextended; }
};

// The dates that a procedure's targets have for a case. Everything handed in has to outlive it.
class Timetable {
    Q_DECLARE_TR_FUNCTIONS(Timetable)

public:
    Timetable(const Policy &policy, const Procedure &procedure, const WorkingCalendar &calendar,
              const CaseFacts &facts);

    [[nodiscard]] ReckonedDate reckon(const TargetRule &rule) const;
    [[nodiscard]] Result<> mayExtend(const TargetRule &rule, QDate until) const;

private:
    [[nodiscard]] ReckonedDate reckon(const TargetRule &rule, int steps) const;
    void project(ReckonedDate &reckoned, const TargetRule &rule, int steps) const;
    void extend(ReckonedDate &reckoned, const TargetRule &rule) const;
    [[nodiscard]] Result<> mayExtend(const TargetRule &rule, const ReckonedDate &reckoned, QDate until) const;

    const Procedure &m_procedure;
    const CaseFacts &m_facts;
    Counting m_counting;
};

}  // namespace redress
