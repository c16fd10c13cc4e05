// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/casework/case.h"
#include "core/casework/explanation.h"
#include "core/casework/policy_differences.h"
#include "core/casework/target.h"
#include "core/policy/policy.h"

namespace redress {

// One target that the other policy sets for a case, with its rule there.
struct ComparedTarget {
    Target target;
    const TargetRule *rule = nullptr;  // never null
    std::optional<bool> inTime;        // empty until it is met, and where it was waived
};

// The second clock of a case: the same facts under the policy that its own is compared with. Pure.
// Nothing where the other policy is the case's own, or has no such procedure. What is handed in has to outlive it.
class CaseComparison {
public:
    CaseComparison(const Policy &other, const Policy &own, const Case &subject, const WorkingCalendar &calendar,
                   const When &now);

    [[nodiscard]] bool applies() const { return m_procedure != nullptr; }
    [[nodiscard]] const Policy &other() const { return m_other; }

    // The other policy's targets that have a date for this case, in its order.
    [[nodiscard]] std::vector<ComparedTarget> targets() const;
    // Whether what answers to that role at a stage was done in the other policy's time. Empty where it sets no such
    // target or lets it be waived, and until it is done. Where an earlier step was not recorded, the day on which it
    // was due stands in for it.
    [[nodiscard]] std::optional<bool> inTime(const StageId &stage, TargetRule::Role role) const;
    // Where the two differ for the stages that the case has come to, its targets, and its time limit.
    [[nodiscard]] std::vector<PolicyDifference> differences() const;

    [[nodiscard]] std::optional<Explanation> explained(const TargetId &target) const;
    // The answer that the case's stage is waiting for. A stage that the other policy does not have is answered for by
    // its first where the case has only just begun, by its last where it is further on.
    [[nodiscard]] std::optional<Explanation> explainedResponse() const;

private:
    [[nodiscard]] std::optional<bool> inTime(const TargetRule &rule) const;
    [[nodiscard]] const TargetRule *response() const;

    const Policy &m_other;
    const Policy &m_own;
    const Case &m_case;
    const WorkingCalendar &m_calendar;
    When m_now;
    const Procedure *m_procedure;  // of the other policy; null: nothing to compare with
};

}  // namespace redress
