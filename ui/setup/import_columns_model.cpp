// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_columns_model.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::vector<ImportColumnsModel::Meaning> meaningsIn(const Procedure &procedure) {
    std::vector<ImportColumnsModel::Meaning> meanings;
    for (const auto field : allColumnFields) {
        meanings.push_back({field, {}, labelOf(field)});
        if (!belongsToStage(field)) continue;
        for (const auto &stage : procedure.stages)
            meanings.push_back({field, stage.id, ImportColumnsModel::tr("%1: %2").arg(stage.name, labelOf(field))});
    }
    return meanings;
}

}  // namespace

void ImportColumnsModel::show(const ImportPlan &plan) {
    beginResetModel();
    m_mapping = plan.mapping();
    m_samples = plan.survey().samples;
    m_meanings = meaningsIn(plan.procedure());
    endResetModel();
}

int ImportColumnsModel::recognised() const {
    return int(std::ranges::count_if(m_mapping.columns,
                                     [](const MappedColumn &column) { return column.field != ColumnField::Note; }));
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_mapping.columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int ImportColumnsModel::meaningOf(const MappedColumn &column) const {
    const auto found = std::ranges::find_if(m_meanings, [&](const Meaning &meaning) {
        return meaning.field == column.field && meaning.stage == column.stage;
    });
    return found == m_meanings.end() ? 0 : int(found - m_meanings.begin());
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &column = m_mapping.columns[size_t(index.row())];
    const QStringList &samples = m_samples[size_t(index.row())];
    if (index.column() == ReadAs && role == Qt::EditRole) return meaningOf(column);
    if (role == Qt::ToolTipRole && index.column() == Examples) return samples.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
        case Heading:
            return column.heading.isEmpty() ? tr("(no heading)") : column.heading;
        case Examples:
            return samples.isEmpty() ? tr("(empty)") : samples.join(u"  ·  "_s);
        default:
            return m_meanings[size_t(meaningOf(column))].label;
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Heading:
            return tr("Column");
        case Examples:
            return tr("What stands in it");
        default:
            return tr("Read as");
    }
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const {
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == ReadAs ? usual | Qt::ItemIsEditable : usual;
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const int chosen = value.toInt();
    if (role != Qt::EditRole || index.column() != ReadAs || chosen < 0 || chosen >= int(m_meanings.size()))
        return false;
    auto &column = m_mapping.columns[size_t(index.row())];
    if (meaningOf(column) == chosen) return true;
    column.field = m_meanings[size_t(chosen)].field;
    column.stage = m_meanings[size_t(chosen)].stage;
    Q_EMIT dataChanged(index, index);
    return true;
}

}  // namespace redress
