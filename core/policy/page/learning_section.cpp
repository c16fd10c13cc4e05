// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/policy/page/after_response_sections.h"
#include "core/policy/page/page_cells.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace tables;

struct LearningPages {
    Q_DECLARE_TR_FUNCTIONS(LearningPages)
};

PageTable causes(const LearningRules &rules) {
    PageTable table{LearningPages::tr("Causes that are counted"),
                    {LearningPages::tr("Cause"), LearningPages::tr("Clause")},
                    {90, 10},
                    {}};
    for (const Cause &cause : rules.causes)
        table.rows.push_back({textCell(cause.name, cause.clause.text), clauseCell(cause.clause)});
    return table;
}

PageTable questions(const QString &caption, const std::vector<Ask::Choice> &asked, const std::optional<Clause> &from) {
    PageTable table{caption, {LearningPages::tr("Question"), LearningPages::tr("Clause")}, {90, 10}, {}};
    for (const Ask::Choice &question : asked)
        table.rows.push_back({textCell(question.name, question.note), clauseCell(from.value_or(Clause()))});
    return table;
}

QString sampleSize(const LearningRules &rules) {
    if (rules.sampleSize == 0) return {};
    return rules.sampleSize == 1 ? LearningPages::tr("One case at a time, names removed.")
                                 : LearningPages::tr("%n cases at a time, names removed.", nullptr, rules.sampleSize);
}

PageTable regards(const LearningRules &rules) {
    PageTable table{
        LearningPages::tr("What is learned, and how"),
        {LearningPages::tr("Subject"), LearningPages::tr("What the policy says"), LearningPages::tr("Clause")},
        {30, 60, 10},
        {}};
    addClause(table, LearningPages::tr("The cause of a complaint"), rules.rootCause);
    addClause(table, LearningPages::tr("Complaints with something in common"), rules.commonality);
    addClause(table, LearningPages::tr("Lessons and improvements"), rules.lessons);
    addClause(table, LearningPages::tr("Telling customers what was changed"), rules.published);
    addClause(table, LearningPages::tr("Complaints about staff"), rules.staff);
    addClause(table, LearningPages::tr("A random selection for tenants"), rules.sample, sampleSize(rules));
    addClause(table, LearningPages::tr("Responses are audited"), rules.audit);
    addClause(table, LearningPages::tr("Complainants are asked how it was"), rules.survey);
    return table;
}

}  // namespace

PageSection learningSection(const Policy &policy) {
    const LearningRules &rules = policy.learning;
    return sectionOf(
        u"policy.learning"_s, LearningPages::tr("Learning"),
        {regards(rules), causes(rules),
         questions(LearningPages::tr("What an audit looks at"), rules.auditQuestions, rules.audit),
         questions(LearningPages::tr("What complainants are asked"), rules.surveyQuestions, rules.survey)});
}

}  // namespace redress
