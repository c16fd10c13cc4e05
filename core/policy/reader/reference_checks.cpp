// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/reference_checks.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// The checks of one procedure. Names that are empty have been complained of when they were read.
class ProcedureCheck {
public:
    ProcedureCheck(const Procedure &procedure, const JsonNode &node) : m_procedure(procedure), m_node(node) {
        m_events = {u"received"_s, u"closed"_s};
        for (const Milestone &milestone : procedure.milestones) m_events.insert(milestone.name.text());
    }

    void run() const {
        checkStages();
        checkTargets();
        checkMilestones();
        checkLetters();
        checkDoubles();
    }

private:
    void checkStages() const;
    void checkTargets() const;
    void checkTarget(const TargetRule &target, const JsonNode &node) const;
    void checkDeclinable(const TargetRule &target, const JsonNode &node) const;
    void checkMilestones() const;
    void checkLetters() const;
    void checkDoubles() const;

    void checkEvent(const EventName &event, const JsonNode &node) const;
    void checkStage(const StageId &stage, const JsonNode &node) const;
    [[nodiscard]] bool isMilestone(const EventName &event) const { return m_procedure.milestone(event) != nullptr; }
    [[nodiscard]] bool waitsForItself(const TargetRule &target) const;
    [[nodiscard]] bool waitsForItself(const Milestone &milestone) const;

    template <class Rule, class Name>
    void checkDouble(const QString &key, const std::vector<Rule> &rules, Name name) const;

    const Procedure &m_procedure;
    JsonNode m_node;
    QSet<QString> m_events;
};

void ProcedureCheck::checkEvent(const EventName &event, const JsonNode &node) const {
    if (event.isEmpty() || m_events.contains(event.text())) return;
    node.complain(QCoreApplication::translate(
                      "PolicyReader", "No milestone of this procedure is called “%1”; add it or correct the name.")
                      .arg(event.text()));
}

void ProcedureCheck::checkStage(const StageId &stage, const JsonNode &node) const {
    if (stage.isEmpty() || m_procedure.stage(stage)) return;
    node.complain(
        QCoreApplication::translate("PolicyReader", "This procedure has no stage “%1”; add it or correct the name.")
            .arg(stage.text()));
}

void ProcedureCheck::checkStages() const {
    checkStage(m_procedure.entry, m_node.at(u"entry"_s));
    bool entered = false;
    for (size_t i = 0; i < m_procedure.stages.size(); ++i) {
        const Stage &stage = m_procedure.stages[i];
        const JsonNode node = m_node.at(u"stages"_s).at(qsizetype(i));
        checkEvent(stage.startsAfter, node.at(u"starts_after"_s));
        checkEvent(stage.reasonAfter, node.at(u"reason_after"_s));
        if (entered && !stage.id.isEmpty() && !isMilestone(stage.startedEvent()))
            node.complain(
                QCoreApplication::translate("PolicyReader", "Nothing leads to this stage: add a milestone “%1”.")
                    .arg(stage.startedEvent().text()));
        entered = entered || stage.id == m_procedure.entry;
    }
}

void ProcedureCheck::checkTargets() const {
    for (size_t i = 0; i < m_procedure.targets.size(); ++i)
        checkTarget(m_procedure.targets[i], m_node.at(u"targets"_s).at(qsizetype(i)));
}

void ProcedureCheck::checkTarget(const TargetRule &target, const JsonNode &node) const {
    checkEvent(target.from, node.at(u"from"_s));
    checkDeclinable(target, node);
    if (waitsForItself(target))
        node.at(u"from"_s).complain(QCoreApplication::translate(
            "PolicyReader", "This target would have to be met before it can start; let it run from an earlier event."));
    if (!target.metBy.isEmpty() && !isMilestone(target.metBy)) checkEvent(target.metBy, node.at(u"met_by"_s));
    if (target.metBy.isEmpty() && target.kind != TargetRule::Kind::Opens && node.value().isObject() &&
        node.at(u"met_by"_s).value().isUndefined())
        node.at(u"met_by"_s)
            .complain(QCoreApplication::translate("PolicyReader",
                                                  "“met_by” is missing here: say which milestone meets this target."));
}

void ProcedureCheck::checkDeclinable(const TargetRule &target, const JsonNode &node) const {
    if (!target.declinable || target.id.isEmpty()) return;
    const EventName declined(target.id.text() + u"-declined"_s);
    if (!isMilestone(declined))
        node.at(u"declinable"_s)
            .complain(
                QCoreApplication::translate("PolicyReader", "A target that can be declined needs a milestone “%1”.")
                    .arg(declined.text()));
}

void ProcedureCheck::checkMilestones() const {
    for (size_t i = 0; i < m_procedure.milestones.size(); ++i) {
        const Milestone &milestone = m_procedure.milestones[i];
        const JsonNode node = m_node.at(u"milestones"_s).at(qsizetype(i));
        checkStage(milestone.stage, node.at(u"stage"_s));
        checkEvent(milestone.after, node.at(u"after"_s));
        if (waitsForItself(milestone))
            node.at(u"after"_s)
                .complain(QCoreApplication::translate("PolicyReader",
                                                      "This milestone could never be recorded: it waits for itself."));
        if (milestone.kind == Milestone::Kind::Start && !milestone.stage.isEmpty() &&
            milestone.name.text() != milestone.stage.text() + ".started"_L1)
            node.at(u"name"_s).complain(
                QCoreApplication::translate("PolicyReader", "A milestone that starts a stage is named after it: “%1”.")
                    .arg(milestone.stage.text() + ".started"_L1));
    }
}

void ProcedureCheck::checkLetters() const {
    for (size_t i = 0; i < m_procedure.letters.size(); ++i) {
        const JsonNode node = m_node.at(u"letters"_s).at(qsizetype(i));
        checkStage(m_procedure.letters[i].stage, node.at(u"stage"_s));
        checkEvent(m_procedure.letters[i].records, node.at(u"records"_s));
    }
}

// Follows the targets that produce one another's start; a list of rules cannot be longer than it is.
bool ProcedureCheck::waitsForItself(const TargetRule &target) const {
    const TargetRule *earlier = &target;
    for (size_t steps = 0; steps < m_procedure.targets.size(); ++steps) {
        earlier = m_procedure.targetMetBy(earlier->from);
        if (earlier == nullptr) return false;
        if (earlier == &target) return true;
    }
    return false;
}

bool ProcedureCheck::waitsForItself(const Milestone &milestone) const {
    const Milestone *earlier = &milestone;
    for (size_t steps = 0; steps < m_procedure.milestones.size(); ++steps) {
        earlier = m_procedure.milestone(earlier->after);
        if (earlier == nullptr || earlier->name.isEmpty()) return false;
        if (earlier == &milestone) return true;
    }
    return false;
}

template <class Rule, class Name>
void ProcedureCheck::checkDouble(const QString &key, const std::vector<Rule> &rules, Name name) const {
    QSet<QString> seen;
    for (size_t i = 0; i < rules.size(); ++i) {
        const QString here = name(rules[i]);
        if (!here.isEmpty() && seen.contains(here))
            m_node.at(key)
                .at(qsizetype(i))
                .complain(QCoreApplication::translate("PolicyReader",
                                                      "“%1” stands here a second time; each may stand only once.")
                              .arg(here));
        seen.insert(here);
    }
}

void ProcedureCheck::checkDoubles() const {
    checkDouble(u"stages"_s, m_procedure.stages, [](const Stage &stage) { return stage.id.text(); });
    checkDouble(u"targets"_s, m_procedure.targets, [](const TargetRule &target) { return target.id.text(); });
    checkDouble(u"milestones"_s, m_procedure.milestones, [](const Milestone &one) { return one.name.text(); });
    checkDouble(u"outcomes"_s, m_procedure.outcomes, [](const Outcome &outcome) { return outcome.id.text(); });
    checkDouble(u"letters"_s, m_procedure.letters,
                [](const LetterRule &letter) { return letter.id + u" ("_s + letter.stage.text() + u')'; });
}

}  // namespace

void checkReferences(const Procedure &procedure, const JsonNode &node) {
    ProcedureCheck(procedure, node).run();
}

void checkReferences(const Policy &policy, const JsonNode &file) {
    QSet<QString> seen;
    for (size_t i = 0; i < policy.procedures.size(); ++i) {
        const Procedure &procedure = policy.procedures[i];
        const JsonNode node = file.at(u"procedures"_s).at(qsizetype(i));
        if (!procedure.id.isEmpty() && seen.contains(procedure.id.text()))
            node.complain(
                QCoreApplication::translate("PolicyReader", "“%1” stands here a second time; each may stand only once.")
                    .arg(procedure.id.text()));
        seen.insert(procedure.id.text());
        checkReferences(procedure, node);
    }
    if (!policy.defaultProcedure.isEmpty() && !policy.procedure(policy.defaultProcedure))
        file.at(u"default_procedure"_s)
            .complain(QCoreApplication::translate("PolicyReader",
                                                  "This policy has no procedure “%1”; add it or correct the name.")
                          .arg(policy.defaultProcedure.text()));
}

}  // namespace redress
