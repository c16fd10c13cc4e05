// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/page_cells.h"

#include <QCoreApplication>

namespace redress::tables {

using namespace Qt::StringLiterals;

PageCell textCell(const QString &text, const QString &note) {
    return {text, note == text ? QString() : note, PageCell::Mark::None};
}

PageCell clauseCell(const Clause &clause) {
    const bool isAssumed = clause.basis == Clause::Basis::Assumed;
    return {clause.number, {}, isAssumed ? PageCell::Mark::LocalSetting : PageCell::Mark::None};
}

QString namesOf(const std::vector<RoleId> &roles, const Policy &policy) {
    QStringList names;
    for (const RoleId &id : roles) {
        const PolicyRole *role = policy.role(id);
        names.append(role ? role->name : id.text());
    }
    return names.join(u", "_s);
}

void addClause(PageTable &table, const QString &subject, const std::optional<Clause> &clause, const QString &more) {
    if (clause) table.rows.push_back({textCell(subject), textCell(clause->text, more), clauseCell(*clause)});
}

QString sourced(const Clause &clause) {
    return clause.text.isEmpty() ? QString()
                                 : QCoreApplication::translate("PageCells", "%1 (%2)").arg(clause.text, clause.number);
}

PageSection sectionOf(const QString &anchor, const QString &title, const std::vector<PageTable> &tables) {
    PageSection section;
    section.anchor = anchor;
    section.title = title;
    for (const PageTable &table : tables)
        if (!table.rows.empty()) section.tables.push_back(table);
    return section;
}

void addCodeColumn(PageTable &table, const Beside &beside, const std::vector<int> &shares) {
    if (!beside.code) return;
    table.headings.append(beside.code->reference);
    table.shares = shares;
}

}  // namespace redress::tables
