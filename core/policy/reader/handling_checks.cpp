// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/reader/double_names.h"
#include "core/policy/reader/reference_checks.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

class HandlingCheck {
public:
    HandlingCheck(const KnownNames &known, const Procedure &procedure, const JsonNode &node)
        : m_known(known), m_procedure(procedure), m_node(node) {}

    void run() const {
        checkStages();
        checkMilestones();
        checkExclusions();
        checkTimeLimit();
        checkClosures();
        checkReceipts();
        if (m_procedure.conversion)
            m_known.checkOtherProcedure(m_procedure.conversion->to, m_node.at(u"conversion"_s).at(u"to"_s));
        checkPoints();
    }

private:
    void checkStages() const;
    void checkMoveOn(const Stage &stage, const JsonNode &node) const;
    void checkMilestones() const;
    void checkAsks(const Milestone &milestone, const JsonNode &list) const;
    void checkExpectations(const Milestone &milestone, const JsonNode &list) const;
    void checkExclusions() const;
    void checkTimeLimit() const;
    void checkClosures() const;
    void checkReceipts() const;
    void checkPoints() const;

    const KnownNames &m_known;
    const Procedure &m_procedure;
    JsonNode m_node;
};

void HandlingCheck::checkStages() const {
    for (size_t i = 0; i < m_procedure.stages.size(); ++i) {
        const Stage &stage = m_procedure.stages[i];
        const JsonNode node = m_node.at(u"stages"_s).at(qsizetype(i));
        m_known.checkRoles(stage.deciders, node.at(u"deciders"_s));
        if (stage.movesOn) checkMoveOn(stage, node.at(u"moves_on"_s));
    }
}

void HandlingCheck::checkMoveOn(const Stage &stage, const JsonNode &node) const {
    m_known.checkTarget(stage.movesOn->after, node.at(u"after"_s));
    m_known.checkStage(stage.movesOn->to, node.at(u"to"_s));
    if (!stage.id.isEmpty() && stage.movesOn->to == stage.id)
        node.at(u"to"_s).complain(
            QCoreApplication::translate("PolicyReader", "A stage cannot move on to itself; name a later one."));
}

void HandlingCheck::checkMilestones() const {
    for (size_t i = 0; i < m_procedure.milestones.size(); ++i) {
        const JsonNode node = m_node.at(u"milestones"_s).at(qsizetype(i));
        checkAsks(m_procedure.milestones[i], node.at(u"asks"_s));
        checkExpectations(m_procedure.milestones[i], node.at(u"expects"_s));
    }
}

void HandlingCheck::checkAsks(const Milestone &milestone, const JsonNode &list) const {
    checkDoubles(list, milestone.asks, [](const Ask &ask) { return ask.key; });
    for (size_t i = 0; i < milestone.asks.size(); ++i) {
        const Ask &ask = milestone.asks[i];
        const JsonNode node = list.at(qsizetype(i));
        checkDoubles(node.at(u"choices"_s), ask.choices, [](const Ask::Choice &choice) { return choice.id; });
        m_known.checkRoles(ask.roles, node.at(u"roles"_s));
        m_known.checkTarget(ask.notBefore, node.at(u"not_before"_s));
    }
}

void HandlingCheck::checkExpectations(const Milestone &milestone, const JsonNode &list) const {
    checkDoubles(list, milestone.expects, [](const Expectation &one) { return one.event.text(); });
    for (size_t i = 0; i < milestone.expects.size(); ++i) {
        const EventName &event = milestone.expects[i].event;
        const JsonNode node = list.at(qsizetype(i)).at(u"event"_s);
        m_known.checkMilestone(event, node);
        if (!event.isEmpty() && event == milestone.name)
            node.complain(QCoreApplication::translate(
                "PolicyReader", "A milestone cannot be expected before itself; name an earlier one."));
    }
}

void HandlingCheck::checkExclusions() const {
    const JsonNode list = m_node.at(u"exclusions"_s);
    checkDoubles(list, m_procedure.exclusions, [](const Exclusion &exclusion) { return exclusion.id.text(); });
    for (size_t i = 0; i < m_procedure.exclusions.size(); ++i) {
        const JsonNode node = list.at(qsizetype(i));
        m_known.checkOtherProcedure(m_procedure.exclusions[i].becomes, node.at(u"becomes"_s));
        m_known.checkRoles(m_procedure.exclusions[i].by, node.at(u"by"_s));
    }
}

// What is too old is refused under an exclusion of that name. Files from before exclusions had names do without.
void HandlingCheck::checkTimeLimit() const {
    const JsonNode list = m_node.at(u"exclusions"_s);
    const bool isOlderFile = list.at(qsizetype(0)).at(u"clause"_s).value().isUndefined();
    if (!m_procedure.timeLimit || isOlderFile || m_procedure.exclusion(ExclusionId(u"time-limit"_s))) return;
    m_node.at(u"time_limit"_s)
        .complain(QCoreApplication::translate(
            "PolicyReader", "A procedure with a time limit needs an exclusion “time-limit”; add it to “exclusions”."));
}

void HandlingCheck::checkClosures() const {
    const JsonNode list = m_node.at(u"closures"_s);
    checkDoubles(list, m_procedure.closures, [](const Closure &closure) { return closure.id.text(); });
    for (size_t i = 0; i < m_procedure.closures.size(); ++i)
        m_known.checkRoles(m_procedure.closures[i].by, list.at(qsizetype(i)).at(u"by"_s));
}

void HandlingCheck::checkReceipts() const {
    const JsonNode list = m_node.at(u"deemed_receipt"_s);
    checkDoubles(list, m_procedure.deemedReceipts, [](const DeemedReceipt &receipt) { return receipt.of.text(); });
    for (size_t i = 0; i < m_procedure.deemedReceipts.size(); ++i) {
        const JsonNode node = list.at(qsizetype(i));
        m_known.checkMilestone(m_procedure.deemedReceipts[i].of, node.at(u"of"_s));
        m_known.checkMilestone(m_procedure.deemedReceipts[i].received, node.at(u"received"_s));
    }
}

void HandlingCheck::checkPoints() const {
    const JsonNode node = m_node.at(u"points_join_until"_s);
    m_known.checkMilestone(m_procedure.pointsJoinUntil, node);
    if (!m_procedure.pointsJoinUntil.isEmpty() && !m_procedure.points)
        node.complain(QCoreApplication::translate(
            "PolicyReader", "This belongs to “points”, which is missing; add it or remove this."));
}

}  // namespace

void checkHandling(const KnownNames &known, const Procedure &procedure, const JsonNode &node) {
    HandlingCheck(known, procedure, node).run();
}

}  // namespace redress
