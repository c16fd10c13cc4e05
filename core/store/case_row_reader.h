// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_list.h"
#include "core/store/row.h"

namespace redress {

// Makes lines of the case list of what a statement finds that selects `columns()` from case_row, named r.
class CaseRowReader {
public:
    explicit CaseRowReader(const PolicyShelf &policies) : m_policies(policies) {}

    [[nodiscard]] static const QString &columns();
    [[nodiscard]] CaseRow read(const Row &row) const;
    // Where in the list a row stands, sorted by one of its columns, or by key alone where `column` is empty.
    [[nodiscard]] static CasePosition position(const Row &row, const QString &column);

private:
    const PolicyShelf &m_policies;
};

}  // namespace redress
