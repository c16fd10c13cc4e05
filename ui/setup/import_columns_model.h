// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/exchange/import_plan.h"

namespace redress {

// The columns of a register: heading, what stands in it, and what each is read as, which can be changed.
class ImportColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Heading, Examples, ReadAs, ColumnCount };

    // Something that a column may be read as.
    struct Meaning {
        ColumnField field = ColumnField::Note;
        StageId stage;
        QString label;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportPlan &plan);
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const std::vector<Meaning> &meanings() const { return m_meanings; }
    [[nodiscard]] int recognised() const;  // columns that are more than a note

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole)
        const override;  // EditRole of ReadAs: a place in meanings()
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] int meaningOf(const MappedColumn &column) const;

    ImportMapping m_mapping;
    std::vector<QStringList> m_samples;
    std::vector<Meaning> m_meanings;
};

}  // namespace redress
