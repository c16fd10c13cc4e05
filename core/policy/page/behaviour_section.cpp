// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/policy/page/after_response_sections.h"
#include "core/policy/page/page_cells.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace tables;

struct BehaviourPages {
    Q_DECLARE_TR_FUNCTIONS(BehaviourPages)
};

QString whatItAsks(const Criterion &criterion) {
    if (criterion.incidents < 2) return criterion.clause.text;
    QStringList sentences{criterion.clause.text,
                          BehaviourPages::tr("After so many incidents on the timeline: %1.").arg(criterion.incidents)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

PageTable criteria(const BehaviourRules &rules) {
    PageTable table{BehaviourPages::tr("What is called unreasonable"),
                    {BehaviourPages::tr("Behaviour"), BehaviourPages::tr("Clause")},
                    {90, 10},
                    {}};
    for (const Criterion &criterion : rules.criteria)
        table.rows.push_back({textCell(criterion.name, whatItAsks(criterion)), clauseCell(criterion.clause)});
    return table;
}

QString guardedSentence(const Sanction::Guard &guard) {
    const bool stops = guard.level == Sanction::Guard::Level::Stop;
    if (guard.event.text() == "call"_L1)
        return stops ? BehaviourPages::tr("No telephone calls.")
                     : BehaviourPages::tr("A telephone call only with a reason.");
    if (guard.event.text() == "email"_L1)
        return stops ? BehaviourPages::tr("No e-mails.") : BehaviourPages::tr("An e-mail only with a reason.");
    if (guard.event.text() == "visit"_L1)
        return stops ? BehaviourPages::tr("No visits.") : BehaviourPages::tr("A visit only with a reason.");
    return stops ? BehaviourPages::tr("No letters.") : BehaviourPages::tr("A letter only with a reason.");
}

QString whatItMeans(const Sanction &sanction) {
    QStringList sentences;
    for (const Sanction::Guard &guard : sanction.guards) sentences.append(guardedSentence(guard));
    if (sanction.singleContact) sentences.append(BehaviourPages::tr("One named person deals with everything."));
    return sentences.isEmpty() ? u"–"_s : sentences.join(u' ');
}

PageTable sanctions(const BehaviourRules &rules) {
    PageTable table{
        BehaviourPages::tr("What may then be restricted"),
        {BehaviourPages::tr("Restriction"), BehaviourPages::tr("What it means for us"), BehaviourPages::tr("Clause")},
        {48, 42, 10},
        {}};
    for (const Sanction &sanction : rules.sanctions)
        table.rows.push_back({textCell(sanction.name, sanction.clause.text), textCell(whatItMeans(sanction)),
                              clauseCell(sanction.clause)});
    return table;
}

PageCell deciderCell(const BehaviourRules &rules, const Policy &policy) {
    return textCell(rules.decidedBy.empty() ? BehaviourPages::tr("Anybody") : namesOf(rules.decidedBy, policy));
}

QString whoHears(const BehaviourRules &rules, const Policy &policy) {
    return rules.appealTo.empty() ? BehaviourPages::tr("Heard by somebody other than who restricted.")
                                  : BehaviourPages::tr("Heard by: %1.").arg(namesOf(rules.appealTo, policy));
}

PageTable handling(const BehaviourRules &rules, const Policy &policy) {
    PageTable table{
        BehaviourPages::tr("How it is decided and looked at again"),
        {BehaviourPages::tr("Subject"), BehaviourPages::tr("What the policy says"), BehaviourPages::tr("Clause")},
        {30, 60, 10},
        {}};
    addClause(table, BehaviourPages::tr("A warning comes first"), rules.warning);
    table.rows.push_back(
        {textCell(BehaviourPages::tr("Who decides")), deciderCell(rules, policy), clauseCell(rules.clause)});
    addClause(table, BehaviourPages::tr("The customer is told"), rules.notice);
    if (rules.reviewWithin)
        addClause(table, BehaviourPages::tr("Looked at again"), rules.review,
                  BehaviourPages::tr("Within %1.").arg(rules.reviewWithin->toText()));
    addClause(table, BehaviourPages::tr("Appeal"), rules.appeal, rules.appeal ? whoHears(rules, policy) : QString());
    addClause(table, BehaviourPages::tr("Independent advice"), rules.advice);
    return table;
}

}  // namespace

PageSection behaviourSection(const Policy &policy) {
    if (!policy.behaviour) return {};
    const BehaviourRules &rules = *policy.behaviour;
    PageSection section = sectionOf(u"policy.behaviour"_s, BehaviourPages::tr("Difficult contact"),
                                    {criteria(rules), sanctions(rules), handling(rules, policy)});
    section.paragraphs = {sourced(rules.clause), BehaviourPages::tr("New complaints are taken in all the same.")};
    section.paragraphs.removeAll(QString());
    return section;
}

}  // namespace redress
