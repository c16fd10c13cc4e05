// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>
#include <optional>

#include "core/store/case_list.h"

namespace redress {

class Database;

// The SQL of a page of the case list: which table drives it, what narrows it, how it is ordered.
struct CaseQuery {
    QString from;  // case_row, or the search joined to it
    QStringList where;
    QVariantList values;

    [[nodiscard]] QString condition() const {
        return where.isEmpty() ? QStringLiteral("1") : where.join(QStringLiteral(" AND "));
    }
};

[[nodiscard]] QString columnOf(CaseColumn column);
// An FTS5 expression for what a person typed: every word has to occur, the last may be unfinished. Empty: no words.
[[nodiscard]] QString searchExpression(const QString &typed);

enum class Driver {
    Order,  // walk the sort's index and keep what the filter leaves: for filters that leave much
    Filter  // find what the filter leaves and sort it: for filters that leave little
};
// `sorted` is the column of the sort, whose own index serves a filter on it as well; empty where there is no sort.
[[nodiscard]] CaseQuery queryFor(const CaseFilter &filter, const CaseList::Days &days, Driver driver,
                                 const QString &sorted = {});
// Whether a filter asks for something that an index of its own finds: another driver than the sort's order.
[[nodiscard]] bool canDrive(const CaseFilter &filter);
// Which of the two reads fewer rows, by looking no further than a few thousand entries of one index.
[[nodiscard]] Driver driverFor(Database &database, const CaseFilter &filter, const QString &sorted);

}  // namespace redress
