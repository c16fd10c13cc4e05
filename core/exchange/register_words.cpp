// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_words.h"

#include "core/exchange/words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(const QString &cell) {
    return wordsOf(cell).join(u' ');
}

QString idOf(Outcome::Finding finding) {
    switch (finding) {
        case Outcome::Finding::Upheld:
            return u"upheld"_s;
        case Outcome::Finding::PartlyUpheld:
            return u"partly-upheld"_s;
        case Outcome::Finding::NotUpheld:
            return u"not-upheld"_s;
        case Outcome::Finding::Other:
            break;
    }
    return {};
}

}  // namespace

RegisterWords::RegisterWords(const Procedure &procedure, const Headings &headings, const ImportMapping &mapping)
    : m_headings(headings) {
    QHash<QString, int> outcomesWith;
    for (const auto &outcome : procedure.outcomes) {
        m_ownDecisions.insert(keyOf(outcome.name), {true, true, false, outcome.id});
        m_ownDecisions.insert(keyOf(outcome.id.text()), {true, true, false, outcome.id});
        const QString finding = idOf(outcome.finding);
        m_commonDecisions.insert(finding, {true, false, false, outcome.id});
        ++outcomesWith[finding];
    }
    m_commonDecisions.removeIf(
        [&](auto entry) { return outcomesWith.value(entry.key()) > 1 || entry.key().isEmpty(); });
    if (!m_ownDecisions.contains(u"withdrawn"_s))
        m_commonDecisions.insert(u"withdrawn"_s, {true, false, true, {}});
    else
        m_commonDecisions.insert(u"withdrawn"_s, m_ownDecisions.value(u"withdrawn"_s));
    for (auto it = mapping.decisions.begin(); it != mapping.decisions.end(); ++it) {
        const bool withdrawn = it->text() == "withdrawn"_L1 && !procedure.outcome(*it);
        m_ownDecisions.insert(keyOf(it.key()), {!it->isEmpty(), false, withdrawn, withdrawn ? OutcomeId() : *it});
    }
    for (const auto &stage : procedure.stages) {
        m_ownStages.insert(keyOf(stage.name), stage.id);
        m_ownStages.insert(keyOf(stage.id.text()), stage.id);
        if (const int number = headings.stageIn(stage.id.text())) m_numbered.insert(number, stage.id);
    }
    for (auto it = mapping.stages.begin(); it != mapping.stages.end(); ++it) m_ownStages.insert(keyOf(it.key()), *it);
}

DecisionReading RegisterWords::decision(const QString &cell) const {
    const auto own = m_ownDecisions.constFind(keyOf(cell));
    if (own != m_ownDecisions.constEnd()) return *own;
    return m_commonDecisions.value(m_headings.decisionIn(cell));
}

StageReading RegisterWords::stage(const QString &cell) const {
    const auto own = m_ownStages.constFind(keyOf(cell));
    if (own != m_ownStages.constEnd()) return {!own->isEmpty(), *own};
    const auto numbered = m_numbered.constFind(m_headings.stageIn(cell));
    if (numbered != m_numbered.constEnd()) return {true, *numbered};
    return {};
}

}  // namespace redress
