// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_cells.h"

#include <algorithm>

namespace redress {

ColumnIndex::ColumnIndex(const ImportMapping &mapping) : m_mapping(mapping) {
    for (size_t i = 0; i < mapping.columns.size(); ++i)
        m_columns[size_t(mapping.columns[i].field)].push_back(qsizetype(i));
}

bool ColumnIndex::hasLaterStages(const StageId &first) const {
    return std::ranges::any_of(m_mapping.columns, [&](const MappedColumn &column) {
        return belongsToStage(column.field) && !column.stage.isEmpty() && column.stage != first;
    });
}

RowCell RowCells::at(qsizetype column) const {
    const auto &mapped = m_index.column(column);
    return {column, mapped.heading, mapped.stage, m_row.cells[column]};
}

RowCell RowCells::cell(ColumnField field) const {
    const auto &columns = m_index.of(field);
    return columns.empty() ? RowCell() : at(columns.front());
}

std::vector<RowCell> RowCells::filled(ColumnField field) const {
    std::vector<RowCell> cells;
    for (const qsizetype column : m_index.of(field)) {
        if (!m_row.cells[column].isEmpty()) cells.push_back(at(column));
    }
    return cells;
}

QString RowCells::joined(ColumnField field, const QString &between) const {
    QStringList texts;
    for (const qsizetype column : m_index.of(field)) {
        if (!m_row.cells[column].isEmpty()) texts << m_row.cells[column];
    }
    return texts.join(between);
}

}  // namespace redress
