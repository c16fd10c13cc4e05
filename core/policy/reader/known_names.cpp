// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/known_names.h"

#include <QCoreApplication>

#include "core/policy/reader/double_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void complainOfMilestone(const EventName &event, const JsonNode &node) {
    node.complain(QCoreApplication::translate(
                      "PolicyReader", "No milestone of this procedure is called “%1”; add it or correct the name.")
                      .arg(event.text()));
}

}  // namespace

KnownNames::KnownNames(const Policy &policy, const Procedure &procedure) : m_policy(policy), m_procedure(procedure) {
    m_events = {u"received"_s, u"closed"_s};
    for (const Milestone &milestone : procedure.milestones) m_events.insert(milestone.name.text());
}

void KnownNames::checkEvent(const EventName &event, const JsonNode &node) const {
    if (!event.isEmpty() && !m_events.contains(event.text())) complainOfMilestone(event, node);
}

void KnownNames::checkMilestone(const EventName &event, const JsonNode &node) const {
    if (!event.isEmpty() && !isMilestone(event)) complainOfMilestone(event, node);
}

void KnownNames::checkStage(const StageId &stage, const JsonNode &node) const {
    if (stage.isEmpty() || m_procedure.stage(stage)) return;
    node.complain(
        QCoreApplication::translate("PolicyReader", "This procedure has no stage “%1”; add it or correct the name.")
            .arg(stage.text()));
}

void KnownNames::checkTarget(const TargetId &target, const JsonNode &node) const {
    if (target.isEmpty() || m_procedure.target(target)) return;
    node.complain(
        QCoreApplication::translate("PolicyReader", "This procedure has no target “%1”; add it or correct the name.")
            .arg(target.text()));
}

void KnownNames::checkOtherProcedure(const ProcedureId &procedure, const JsonNode &node) const {
    checkProcedureName(m_policy, procedure, node);
    if (!procedure.isEmpty() && procedure == m_procedure.id)
        node.complain(QCoreApplication::translate("PolicyReader",
                                                  "“%1” is this procedure itself; name another one or remove this.")
                          .arg(procedure.text()));
}

void KnownNames::checkRoles(const std::vector<RoleId> &roles, const JsonNode &list) const {
    checkRoleNames(m_policy, roles, list);
}

void checkRoleName(const Policy &policy, const RoleId &role, const JsonNode &node) {
    if (role.text().trimmed().isEmpty() || policy.role(role)) return;
    node.complain(
        QCoreApplication::translate("PolicyReader", "This policy has no role “%1”; add it or correct the name.")
            .arg(role.text()));
}

void checkRoleNames(const Policy &policy, const std::vector<RoleId> &roles, const JsonNode &list) {
    for (size_t i = 0; i < roles.size(); ++i) checkRoleName(policy, roles[i], list.at(qsizetype(i)));
    checkDoubles(list, roles, [](const RoleId &role) { return role.text(); });
}

void checkProcedureName(const Policy &policy, const ProcedureId &procedure, const JsonNode &node) {
    if (procedure.isEmpty() || policy.procedure(procedure)) return;
    node.complain(
        QCoreApplication::translate("PolicyReader", "This policy has no procedure “%1”; add it or correct the name.")
            .arg(procedure.text()));
}

}  // namespace redress
