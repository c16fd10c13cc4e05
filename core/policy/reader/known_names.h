// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/policy/policy.h"
#include "core/policy/reader/json_node.h"

namespace redress {

// The names that the rules of one procedure can refer to. Each check complains at `node` of a name that refers to
// nothing; empty names have been complained of when they were read.
class KnownNames {
public:
    KnownNames(const Policy &policy, const Procedure &procedure);

    void checkEvent(const EventName &event, const JsonNode &node) const;  // a milestone, or received, or closed
    void checkMilestone(const EventName &event, const JsonNode &node) const;
    void checkStage(const StageId &stage, const JsonNode &node) const;
    void checkTarget(const TargetId &target, const JsonNode &node) const;
    void checkOtherProcedure(const ProcedureId &procedure, const JsonNode &node) const;  // not this one
    void checkRoles(const std::vector<RoleId> &roles, const JsonNode &list) const;       // each there, and once

    [[nodiscard]] bool isMilestone(const EventName &event) const { return m_procedure.milestone(event) != nullptr; }

private:
    const Policy &m_policy;
    const Procedure &m_procedure;
    QSet<QString> m_events;
};

void checkRoleName(const Policy &policy, const RoleId &role, const JsonNode &node);
void checkRoleNames(const Policy &policy, const std::vector<RoleId> &roles, const JsonNode &list);  // each once
void checkProcedureName(const Policy &policy, const ProcedureId &procedure, const JsonNode &node);

}  // namespace redress
