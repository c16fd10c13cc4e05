// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/page/after_response_sections.h"
#include "core/policy/page/page_cells.h"
#include "core/policy/page/rule_phrases.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace tables;

struct RightPages {
    Q_DECLARE_TR_FUNCTIONS(RightPages)
};

PageTable remedies(const PuttingRight &right) {
    PageTable table{
        RightPages::tr("What can be offered"), {RightPages::tr("Remedy"), RightPages::tr("Clause")}, {90, 10}, {}};
    for (const Remedy &remedy : right.remedies)
        table.rows.push_back({textCell(remedy.name, remedy.clause.text), clauseCell(remedy.clause)});
    return table;
}

QString kindOf(const CompensationGround &ground) {
    return ground.kind == CompensationGround::Kind::Statutory ? RightPages::tr("Statutory: it has to be paid")
                                                              : RightPages::tr("Discretionary");
}

QString foundHow(const CompensationGround &ground) {
    if (ground.forFindings.empty()) return {};
    QStringList names;
    for (const auto finding : ground.forFindings) names << phrases::finding(finding);
    return RightPages::tr("Only where it was found: %1.").arg(names.join(RightPages::tr(", ")));
}

PageTable grounds(const PuttingRight &right) {
    PageTable table{RightPages::tr("Why compensation is paid"),
                    {RightPages::tr("Ground"), RightPages::tr("Kind"), RightPages::tr("Clause")},
                    {60, 30, 10},
                    {}};
    for (const CompensationGround &ground : right.grounds)
        table.rows.push_back({textCell(ground.name, ground.clause.text), textCell(kindOf(ground), foundHow(ground)),
                              clauseCell(ground.clause)});
    return table;
}

PageTable limits(const Policy &policy) {
    PageTable table{RightPages::tr("Who may award how much"),
                    {RightPages::tr("Who"), RightPages::tr("Up to"), RightPages::tr("Clause")},
                    {60, 30, 10},
                    {}};
    for (const CompensationLimit &limit : policy.puttingRight.limits)
        table.rows.push_back({textCell(namesOf({limit.role}, policy), limit.clause.text),
                              textCell(limit.upTo ? limit.upTo->toText() : RightPages::tr("Any sum")),
                              clauseCell(limit.clause)});
    return table;
}

PageTable refusals(const PuttingRight &right) {
    PageTable table{RightPages::tr("When no compensation is paid"),
                    {RightPages::tr("When"), RightPages::tr("The case"), RightPages::tr("Clause")},
                    {60, 30, 10},
                    {}};
    for (const CompensationRefusal &refusal : right.refusals)
        table.rows.push_back(
            {textCell(refusal.name, refusal.clause.text),
             textCell(refusal.closes ? RightPages::tr("Is closed with it") : RightPages::tr("Goes on")),
             clauseCell(refusal.clause)});
    return table;
}

QString whoClosesEarly(const Policy &policy) {
    const QString names = namesOf(policy.puttingRight.earlyBy, policy);
    return names.isEmpty() ? RightPages::tr("It can be closed all the same, with reasons.")
                           : RightPages::tr("Closed all the same, with reasons, only by: %1.").arg(names);
}

QString whoseArrears(const Policy &policy) {
    QStringList names;
    for (const CustomerKind &kind : policy.customers.kinds)
        if (std::ranges::find(policy.puttingRight.offsetKinds, kind.id) != policy.puttingRight.offsetKinds.end())
            names << kind.name;
    return names.isEmpty() ? QString() : RightPages::tr("Only of: %1.").arg(names.join(RightPages::tr(", ")));
}

PageTable regards(const Policy &policy) {
    const PuttingRight &right = policy.puttingRight;
    PageTable table{RightPages::tr("Also said"),
                    {RightPages::tr("Subject"), RightPages::tr("What the policy says"), RightPages::tr("Clause")},
                    {30, 60, 10},
                    {}};
    addClause(table, RightPages::tr("Compensation"), right.compensation);
    addClause(table, RightPages::tr("In kind"), right.inKind);
    addClause(table, RightPages::tr("Set off against arrears"), right.offset, whoseArrears(policy));
    addClause(table, RightPages::tr("What was promised, before the case is closed"), right.keptBeforeClosing,
              right.keptBeforeClosing ? whoClosesEarly(policy) : QString());
    return table;
}

}  // namespace

PageSection puttingRightSection(const Policy &policy) {
    const PuttingRight &right = policy.puttingRight;
    return sectionOf(u"policy.putting-right"_s, RightPages::tr("Putting right"),
                     {remedies(right), grounds(right), limits(policy), refusals(right), regards(policy)});
}

}  // namespace redress
