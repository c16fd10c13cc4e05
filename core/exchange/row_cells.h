// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/exchange/import_mapping.h"
#include "core/exchange/register_source.h"

namespace redress {

// Which columns hold each field, looked up once for a whole register.
class ColumnIndex {
public:
    explicit ColumnIndex(const ImportMapping &mapping);

    [[nodiscard]] const std::vector<qsizetype> &of(ColumnField field) const { return m_columns[size_t(field)]; }
    [[nodiscard]] const MappedColumn &column(qsizetype at) const { return m_mapping.columns[size_t(at)]; }
    [[nodiscard]] bool has(ColumnField field) const { return !of(field).empty(); }
    // Whether any column belongs to a stage other than `first`.
    [[nodiscard]] bool hasLaterStages(const StageId &first) const;

private:
    const ImportMapping &m_mapping;
    std::array<std::vector<qsizetype>, allColumnFields.size()> m_columns;
};

// One cell with what its column is.
struct RowCell {
    qsizetype column = -1;
    QString heading;
    StageId stage;
    QString text;  // empty where there is no such cell or nothing in it
};

// The cells of a row by their fields.
class RowCells {
public:
    RowCells(const ColumnIndex &index, const SourceRow &row) : m_index(index), m_row(row) {}

    [[nodiscard]] const ColumnIndex &index() const { return m_index; }
    [[nodiscard]] RowCell cell(ColumnField field) const;  // of the first such column
    [[nodiscard]] std::vector<RowCell> filled(
        ColumnField field) const;  // of every such column, where something is written
    [[nodiscard]] QString joined(ColumnField field, const QString &between) const;

private:
    [[nodiscard]] RowCell at(qsizetype column) const;

    const ColumnIndex &m_index;
    const SourceRow &m_row;
};

}  // namespace redress
