// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/figures.h"

namespace redress {

// What the policies of a register call what reports count. The first policy that knows a name has the word:
// the one in force stands first, those of older cases behind it.
class PolicyNames {
public:
    explicit PolicyNames(const FigureReader::Policies &policies) : m_policies(policies) {}

    // The stages of complaints: those of the policy in force, then any others that `seen` has figures for.
    [[nodiscard]] std::vector<StageKey> stages(const std::map<StageKey, Counts> &seen) const;
    // The procedures that are no complaints, likewise.
    [[nodiscard]] std::vector<ProcedureId> others(const std::map<ProcedureId, Counts> &seen) const;
    // The outcomes of complaints in the policies' order.
    [[nodiscard]] std::vector<OutcomeId> outcomes() const;

    [[nodiscard]] QString ofStage(
        const StageKey &key) const;  // "Stage 1"; "Care complaint: Stage 2" where several differ
    [[nodiscard]] QString ofOutcome(const OutcomeId &id) const;  // its id where no policy knows it
    [[nodiscard]] QString ofProcedure(const ProcedureId &id) const;
    // "Court proceedings (7.3)", its clause behind it; its id where no policy knows it.
    [[nodiscard]] QString ofExclusion(const ExclusionKey &key) const;
    // Whether a policy sets a target of that role for a stage: without one there is nothing to be in time for.
    [[nodiscard]] bool hasTarget(const StageKey &key, TargetRule::Role role) const;

private:
    [[nodiscard]] const Procedure *procedure(const ProcedureId &id) const;  // null where no policy knows it
    [[nodiscard]] bool severalComplaintProcedures() const;

    const FigureReader::Policies &m_policies;
};

}  // namespace redress
