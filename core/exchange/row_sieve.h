// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <optional>

#include "core/exchange/row_reader.h"
#include "core/store/imported_rows.h"

namespace redress {

// Says of each row of a register, in the order of the file, whether it becomes a case. An import and its trial run ask
// the same one, so that they count the same.
class RowSieve {
public:
    RowSieve(const ImportPlan &plan, Register &reg, const QString &by) : m_reader(plan, reg.now(), by), m_known(reg) {}

    // The case that the row becomes, unless the rules forbid it; nothing where it has become one already. Refused with
    // the reason for which it cannot be taken.
    [[nodiscard]] RowResult<std::optional<ReadRow>> look(const SourceRow &row);
    // Whether the rules allow what the row tells.
    [[nodiscard]] RowResult<> askRules(const ReadRow &read) const;
    // The row counts as taken from now on, as in a trial, where the register does not say so.
    void markTaken(const SourceRow &row) { m_taken.insert(fingerprintOf(row)); }
    [[nodiscard]] QString fingerprintOf(const SourceRow &row) const { return m_reader.fingerprintOf(row); }

private:
    [[nodiscard]] bool isThere(const SourceRow &row) const;
    [[nodiscard]] RowResult<> checkReference(const CaseRef &reference) const;

    RowReader m_reader;
    ImportedRows m_known;
    QHash<QString, int> m_seen;  // references in this file, with their rows
    QSet<QString> m_taken;
};

}  // namespace redress
