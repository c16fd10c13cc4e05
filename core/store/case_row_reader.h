// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/casework/undertaking.h"
#include "core/store/case_list.h"
#include "core/store/row.h"

namespace redress {

struct Procedure;

// Makes lines of the case list of what a statement finds that selects `columns()` from case_row, named r.
class CaseRowReader {
public:
    explicit CaseRowReader(const PolicyShelf &policies) : m_policies(policies) {}

    [[nodiscard]] static const QString &columns();
    [[nodiscard]] CaseRow read(const Row &row) const;
    // Where in the list a row stands, sorted by one of its columns, or by key alone where `column` is empty.
    [[nodiscard]] static CasePosition position(const Row &row, const QString &column);

private:
    // The names of what a row only has the ids of, in the case's own policy.
    void nameParts(CaseRow &row, const Procedure &procedure, const OutcomeId &outcome) const;
    [[nodiscard]] QString nameOf(Undertaking::Kind kind) const;

    const PolicyShelf &m_policies;
    mutable QHash<Undertaking::Kind, QString> m_names;
};

}  // namespace redress
