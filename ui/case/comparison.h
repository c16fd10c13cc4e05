// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/casework/comparison.h"
#include "core/store/case_file.h"

namespace redress {

// The second clock of a case, as the screen says it. Nothing where there is nothing to compare with.
class Comparison {
public:
    Comparison(const Policy &other, const CaseFile &file, const WorkingCalendar &calendar, const When &now)
        : m_case(other, *file.policy, file.subject, calendar, now) {}

    // The target of the same name.
    [[nodiscard]] std::optional<Explanation> of(const TargetId &target) const { return m_case.explained(target); }
    // The answer that the case's stage is waiting for.
    [[nodiscard]] std::optional<Explanation> ofResponse() const { return m_case.explainedResponse(); }
    // Every target to which it gives a date.
    [[nodiscard]] std::vector<ComparedTarget> targets() const { return m_case.targets(); }
    [[nodiscard]] std::vector<PolicyDifference> differences() const { return m_case.differences(); }
    // "… would give Tuesday 21 April 2026: 10 working days after …"; empty where it gives no date.
    [[nodiscard]] QString sentence(const std::optional<Explanation> &explanation) const;

private:
    CaseComparison m_case;
};

}  // namespace redress
