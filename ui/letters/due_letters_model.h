// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/letters/due_letters.h"

namespace redress {

class DueLettersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Due, Case, Customer, Letter, Officer };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DueLetter> letters, QDate today);
    [[nodiscard]] const DueLetter &letterAt(const QModelIndex &index) const {
        return m_letters.at(size_t(index.row()));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DueLetter> m_letters;
    QDate m_today;
};

}  // namespace redress
