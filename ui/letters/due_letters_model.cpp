// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/due_letters_model.h"

#include "ui/common/state_delegate.h"
#include "ui/common/state_look.h"

namespace redress {

void DueLettersModel::show(std::vector<DueLetter> letters, QDate today) {
    beginResetModel();
    m_letters = std::move(letters);
    m_today = today;
    endResetModel();
}

int DueLettersModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_letters.size());
}

int DueLettersModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(Column::Officer) + 1;
}

QVariant DueLettersModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DueLetter &letter = letterAt(index);
    const auto column = Column(index.column());
    if (role == StateDelegate::StateLookRole && column == Column::Due)
        return QVariant::fromValue(lookOf(letter.item, m_today));
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case Column::Due:
            return lookOf(letter.item, m_today).text();
        case Column::Case:
            return letter.item.reference.text();
        case Column::Customer:
            return letter.item.complainant;
        case Column::Letter:
            return letter.name;
        case Column::Officer:
            return letter.item.officer;
    }
    return {};
}

QVariant DueLettersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
        case Column::Due:
            return tr("Due");
        case Column::Case:
            return tr("Case");
        case Column::Customer:
            return tr("Customer");
        case Column::Letter:
            return tr("Letter");
        case Column::Officer:
            return tr("Officer");
    }
    return {};
}

}  // namespace redress
