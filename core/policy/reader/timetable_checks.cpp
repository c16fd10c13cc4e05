// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/policy/reader/double_names.h"
#include "core/policy/reader/reference_checks.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

class TimetableCheck {
public:
    TimetableCheck(const KnownNames &known, const Procedure &procedure, const JsonNode &node)
        : m_known(known), m_procedure(procedure), m_node(node) {}

    void run() const {
        checkStages();
        checkTargets();
        checkMilestones();
        checkLetters();
        checkNames();
    }

private:
    void checkStages() const;
    void checkTargets() const;
    void checkTarget(const TargetRule &target, const JsonNode &node) const;
    void checkDeclinable(const TargetRule &target, const JsonNode &node) const;
    void checkMilestones() const;
    void checkLetters() const;
    void checkNames() const;

    [[nodiscard]] bool waitsForItself(const TargetRule &target) const;
    [[nodiscard]] bool waitsForItself(const Milestone &milestone) const;

    const KnownNames &m_known;
    const Procedure &m_procedure;
    JsonNode m_node;
};

void TimetableCheck::checkStages() const {
    m_known.checkStage(m_procedure.entry, m_node.at(u"entry"_s));
    bool entered = false;
    for (size_t i = 0; i < m_procedure.stages.size(); ++i) {
        const Stage &stage = m_procedure.stages[i];
        const JsonNode node = m_node.at(u"stages"_s).at(qsizetype(i));
        m_known.checkEvent(stage.startsAfter, node.at(u"starts_after"_s));
        m_known.checkEvent(stage.reasonAfter, node.at(u"reason_after"_s));
        if (entered && !stage.id.isEmpty() && !m_known.isMilestone(stage.startedEvent()))
            node.complain(
                QCoreApplication::translate("PolicyReader", "Nothing leads to this stage: add a milestone “%1”.")
                    .arg(stage.startedEvent().text()));
        entered = entered || stage.id == m_procedure.entry;
    }
}

void TimetableCheck::checkTargets() const {
    for (size_t i = 0; i < m_procedure.targets.size(); ++i)
        checkTarget(m_procedure.targets[i], m_node.at(u"targets"_s).at(qsizetype(i)));
}

void TimetableCheck::checkTarget(const TargetRule &target, const JsonNode &node) const {
    m_known.checkEvent(target.from, node.at(u"from"_s));
    checkDeclinable(target, node);
    if (waitsForItself(target))
        node.at(u"from"_s).complain(QCoreApplication::translate(
            "PolicyReader", "This target would have to be met before it can start; let it run from an earlier event."));
    if (!target.metBy.isEmpty() && !m_known.isMilestone(target.metBy))
        m_known.checkEvent(target.metBy, node.at(u"met_by"_s));
    if (target.metBy.isEmpty() && target.kind != TargetRule::Kind::Opens && node.value().isObject() &&
        node.at(u"met_by"_s).value().isUndefined())
        node.at(u"met_by"_s)
            .complain(QCoreApplication::translate("PolicyReader",
                                                  "“met_by” is missing here: say which milestone meets this target."));
}

void TimetableCheck::checkDeclinable(const TargetRule &target, const JsonNode &node) const {
    if (!target.declinable || target.id.isEmpty()) return;
    const EventName declined(target.id.text() + u"-declined"_s);
    if (!m_known.isMilestone(declined))
        node.at(u"declinable"_s)
            .complain(
                QCoreApplication::translate("PolicyReader", "A target that can be declined needs a milestone “%1”.")
                    .arg(declined.text()));
}

void TimetableCheck::checkMilestones() const {
    for (size_t i = 0; i < m_procedure.milestones.size(); ++i) {
        const Milestone &milestone = m_procedure.milestones[i];
        const JsonNode node = m_node.at(u"milestones"_s).at(qsizetype(i));
        m_known.checkStage(milestone.stage, node.at(u"stage"_s));
        m_known.checkEvent(milestone.after, node.at(u"after"_s));
        for (size_t j = 0; j < milestone.notAfter.size(); ++j)
            m_known.checkEvent(milestone.notAfter[j], node.at(u"not_after"_s).at(qsizetype(j)));
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

void TimetableCheck::checkLetters() const {
    for (size_t i = 0; i < m_procedure.letters.size(); ++i) {
        const JsonNode node = m_node.at(u"letters"_s).at(qsizetype(i));
        m_known.checkStage(m_procedure.letters[i].stage, node.at(u"stage"_s));
        m_known.checkEvent(m_procedure.letters[i].records, node.at(u"records"_s));
    }
}

// Follows the targets that produce one another's start; a list of rules cannot be longer than it is.
bool TimetableCheck::waitsForItself(const TargetRule &target) const {
    const TargetRule *earlier = &target;
    for (size_t steps = 0; steps < m_procedure.targets.size(); ++steps) {
        earlier = m_procedure.targetMetBy(earlier->from);
        if (earlier == nullptr) return false;
        if (earlier == &target) return true;
    }
    return false;
}

bool TimetableCheck::waitsForItself(const Milestone &milestone) const {
    const Milestone *earlier = &milestone;
    for (size_t steps = 0; steps < m_procedure.milestones.size(); ++steps) {
        earlier = m_procedure.milestone(earlier->after);
        if (earlier == nullptr || earlier->name.isEmpty()) return false;
        if (earlier == &milestone) return true;
    }
    return false;
}

void TimetableCheck::checkNames() const {
    checkDoubles(m_node.at(u"stages"_s), m_procedure.stages, [](const Stage &stage) { return stage.id.text(); });
    checkDoubles(m_node.at(u"targets"_s), m_procedure.targets,
                 [](const TargetRule &target) { return target.id.text(); });
    checkDoubles(m_node.at(u"milestones"_s), m_procedure.milestones,
                 [](const Milestone &one) { return one.name.text(); });
    checkDoubles(m_node.at(u"outcomes"_s), m_procedure.outcomes,
                 [](const Outcome &outcome) { return outcome.id.text(); });
    checkDoubles(m_node.at(u"letters"_s), m_procedure.letters,
                 [](const LetterRule &letter) { return letter.id + u" ("_s + letter.stage.text() + u')'; });
}

}  // namespace

void checkTimetable(const KnownNames &known, const Procedure &procedure, const JsonNode &node) {
    TimetableCheck(known, procedure, node).run();
}

}  // namespace redress
