// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/customer_section.h"

#include <QCoreApplication>

#include "core/policy/page/page_cells.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace tables;

struct CustomerPages {
    Q_DECLARE_TR_FUNCTIONS(CustomerPages)
};

QString nameOf(const ExclusionId &id, const Policy &policy) {
    for (const Procedure &procedure : policy.procedures)
        if (const Exclusion *exclusion = procedure.exclusion(id)) return exclusion->name;
    return id.text();
}

PageTable kinds(const Policy &policy) {
    PageTable table{CustomerPages::tr("Who can complain"),
                    {CustomerPages::tr("Who"), CustomerPages::tr("Taken here"), CustomerPages::tr("Clause")},
                    {50, 40, 10},
                    {}};
    for (const CustomerKind &kind : policy.customers.kinds) {
        const QString taken = kind.excluded.isEmpty()
                                  ? CustomerPages::tr("Yes")
                                  : CustomerPages::tr("No: falls under “%1”.").arg(nameOf(kind.excluded, policy));
        table.rows.push_back({textCell(kind.name, kind.clause.text), textCell(taken), clauseCell(kind.clause)});
    }
    return table;
}

PageTable offered(const QString &caption, const QString &heading, const std::vector<Ask::Choice> &choices,
                  const Clause &clause) {
    PageTable table{caption, {heading, CustomerPages::tr("Clause")}, {90, 10}, {}};
    for (const Ask::Choice &choice : choices)
        table.rows.push_back({textCell(choice.name, choice.note), clauseCell(clause)});
    return table;
}

QString aboutRepresentatives(const Customers &customers) {
    return customers.copyToCustomer
               ? CustomerPages::tr("The reply goes to the representative, with a copy to the customer.")
               : QString();
}

QString aboutGroups(const Customers &customers) {
    return customers.oneContact ? CustomerPages::tr("The group names one person, who is kept informed for all.")
                                : QString();
}

PageTable regards(const Customers &customers) {
    PageTable table{
        CustomerPages::tr("Speaking for others, and what is kept in mind"),
        {CustomerPages::tr("Subject"), CustomerPages::tr("What the policy says"), CustomerPages::tr("Clause")},
        {30, 60, 10},
        {}};
    addClause(table, CustomerPages::tr("Somebody acts for the customer"), customers.advocates);
    addClause(table, CustomerPages::tr("An MP, councillor or the like writes"), customers.representatives,
              aboutRepresentatives(customers));
    addClause(table, CustomerPages::tr("Several complain together"), customers.groups, aboutGroups(customers));
    addClause(table, CustomerPages::tr("Nobody is named"), customers.anonymous);
    addClause(table, CustomerPages::tr("Confidence"), customers.confidence);
    addClause(table, CustomerPages::tr("Needs and adjustments"), customers.adjustments);
    addClause(table, CustomerPages::tr("Protected characteristics"), customers.profile);
    return table;
}

PageTable roles(const Policy &policy) {
    PageTable table{CustomerPages::tr("Who has a part in it"),
                    {CustomerPages::tr("Role"), CustomerPages::tr("Clause")},
                    {90, 10},
                    {}};
    for (const PolicyRole &role : policy.roles)
        table.rows.push_back({textCell(role.name, role.clause.text), clauseCell(role.clause)});
    return table;
}

}  // namespace

PageSection customerSection(const Policy &policy) {
    const Customers &customers = policy.customers;
    return sectionOf(u"policy.customers"_s, CustomerPages::tr("Who can complain, and how"),
                     {kinds(policy),
                      offered(CustomerPages::tr("How a complaint can be made"), CustomerPages::tr("Way"),
                              customers.channels, customers.channelsClause),
                      offered(CustomerPages::tr("How letters can be had"), CustomerPages::tr("Format"),
                              customers.formats, customers.formatsClause),
                      regards(customers), roles(policy)});
}

}  // namespace redress
