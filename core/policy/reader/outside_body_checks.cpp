// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/reader/double_names.h"
#include "core/policy/reader/reference_checks.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

class OutsideBodyCheck {
public:
    OutsideBodyCheck(const Policy &policy, const OutsideBody &body, const JsonNode &node);

    void run() const;

private:
    template <class Holds>
    [[nodiscard]] bool anyProcedure(Holds holds) const {
        return std::ranges::any_of(m_procedures, [&](const Procedure *procedure) { return holds(*procedure); });
    }
    void checkProcedures() const;
    void checkAfter() const;
    void checkOpens() const;
    void checkSkipped() const;
    void checkLaw() const;

    const Policy &m_policy;
    const OutsideBody &m_body;
    JsonNode m_node;
    std::vector<const Procedure *> m_procedures;  // whose cases it takes
};

OutsideBodyCheck::OutsideBodyCheck(const Policy &policy, const OutsideBody &body, const JsonNode &node)
    : m_policy(policy), m_body(body), m_node(node) {
    for (const Procedure &procedure : policy.procedures)
        if (body.procedures.empty() ? procedure.isComplaint
                                    : std::ranges::find(body.procedures, procedure.id) != body.procedures.end())
            m_procedures.push_back(&procedure);
}

void OutsideBodyCheck::run() const {
    checkProcedures();
    checkDoubles(m_node.at(u"subjects"_s), m_body.subjects, [](const QString &subject) { return subject; });
    checkAfter();
    checkOpens();
    checkSkipped();
    checkLaw();
    checkDoubles(m_node.at(u"findings"_s), m_body.findings,
                 [](const OutsideBody::Finding &finding) { return finding.id.text(); });
}

void OutsideBodyCheck::checkProcedures() const {
    const JsonNode list = m_node.at(u"procedures"_s);
    for (size_t i = 0; i < m_body.procedures.size(); ++i)
        checkProcedureName(m_policy, m_body.procedures[i], list.at(qsizetype(i)));
    checkDoubles(list, m_body.procedures, [](const ProcedureId &procedure) { return procedure.text(); });
}

void OutsideBodyCheck::checkAfter() const {
    const QString name = m_body.after.text();
    if (name.isEmpty() || name == "received"_L1 || name == "closed"_L1) return;
    if (!anyProcedure([&](const Procedure &procedure) { return procedure.milestone(m_body.after) != nullptr; }))
        m_node.at(u"after"_s)
            .complain(QCoreApplication::translate("PolicyReader",
                                                  "No procedure whose cases go there has a milestone “%1”; add it or "
                                                  "correct the name.")
                          .arg(name));
}

void OutsideBodyCheck::checkOpens() const {
    if (m_body.opens.isEmpty()) return;
    const bool opens = anyProcedure([&](const Procedure &procedure) {
        const TargetRule *target = procedure.target(m_body.opens);
        return target && target->kind == TargetRule::Kind::Opens;
    });
    if (!opens)
        m_node.at(u"opens"_s)
            .complain(QCoreApplication::translate("PolicyReader",
                                                  "No procedure whose cases go there has a target “%1” of the kind "
                                                  "opens; add it or correct the name.")
                          .arg(m_body.opens.text()));
}

void OutsideBodyCheck::checkSkipped() const {
    if (m_body.skipsStage.isEmpty()) return;
    if (!anyProcedure([&](const Procedure &procedure) { return procedure.stage(m_body.skipsStage) != nullptr; }))
        m_node.at(u"skips_stage"_s)
            .complain(QCoreApplication::translate("PolicyReader",
                                                  "No procedure whose cases go there has a stage “%1”; add it or "
                                                  "correct the name.")
                          .arg(m_body.skipsStage.text()));
}

void OutsideBodyCheck::checkLaw() const {
    if (m_body.lawFrom.isValid() && m_body.lawUntil.isValid() && m_body.lawUntil < m_body.lawFrom)
        m_node.at(u"law_until"_s)
            .complain(QCoreApplication::translate(
                "PolicyReader", "This day comes before “law_from”; the last day cannot come before the first."));
}

}  // namespace

void checkOutsideBodies(const Policy &policy, const JsonNode &list) {
    for (size_t i = 0; i < policy.outsideBodies.size(); ++i)
        OutsideBodyCheck(policy, policy.outsideBodies[i], list.at(qsizetype(i))).run();
    checkDoubles(list, policy.outsideBodies, [](const OutsideBody &body) { return body.id.text(); });
}

}  // namespace redress
