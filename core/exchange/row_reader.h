// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/exchange/import_plan.h"
#include "core/exchange/row_cells.h"
#include "core/exchange/row_notes.h"
#include "core/exchange/row_refusal.h"
#include "core/store/register.h"

namespace redress {

// A row as the case that it becomes: its receipt, what followed, and last the note of how it was read.
struct ReadRow {
    NewCase opening;
    std::vector<Command> following;
};

// Reads rows by a plan. Pure: the same row, plan and moment give the same case.
class RowReader {
public:
    RowReader(const ImportPlan &plan, const When &now, QString by);

    // Fails with the reason for which the row cannot be taken.
    [[nodiscard]] RowResult<ReadRow> read(const SourceRow &row) const;
    [[nodiscard]] CaseRef referenceOf(const SourceRow &row) const;  // empty where it has none
    // The same for two rows with the same text under the same headings, wherever these stand.
    [[nodiscard]] QString fingerprintOf(const SourceRow &row) const;

private:
    [[nodiscard]] const Procedure &procedureOf(const RowCells &cells, RowNotes &notes) const;
    void keepOtherColumns(const RowCells &cells, RowNotes &notes) const;
    [[nodiscard]] Command importNote(const SourceRow &row, const RowNotes &notes) const;

    const ImportPlan &m_plan;
    ColumnIndex m_index;
    std::map<ProcedureId, RegisterWords> m_words;
    std::vector<std::pair<QByteArray, qsizetype>> m_fingerprinted;  // headings in order, with their columns
    When m_now;
    QString m_by;
};

}  // namespace redress
