// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_choice_model.h"

#include "ui/common/dates.h"
#include "ui/common/state_delegate.h"
#include "ui/common/state_look.h"

namespace redress {

namespace {

StateLook lookOf(const LetterChoice &choice, QDate today) {
    if (choice.sent.isKnown())
        return {QStringLiteral("✓"), LetterChoiceModel::tr("sent %1").arg(dates::withWeekday(choice.sent.day(), today)),
                Theme::Role::Met, false};
    if (choice.target) return lookOf(*choice.target, today);
    return {{}, LetterChoiceModel::tr("when it is needed"), Theme::Role::QuietInk, false};
}

}  // namespace

void LetterChoiceModel::show(std::vector<LetterChoice> choices, QDate today) {
    beginResetModel();
    m_choices = std::move(choices);
    m_today = today;
    endResetModel();
}

QString LetterChoiceModel::letterAt(const QModelIndex &index) const {
    return index.isValid() ? m_choices.at(size_t(index.row())).rule.id : QString();
}

QModelIndex LetterChoiceModel::indexOf(const QString &letterId) const {
    for (size_t row = 0; row < m_choices.size(); ++row)
        if (m_choices[row].rule.id == letterId) return index(int(row));
    return {};
}

int LetterChoiceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant LetterChoiceModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LetterChoice &choice = m_choices.at(size_t(index.row()));
    const StateLook look = lookOf(choice, m_today);
    switch (role) {
        case Qt::DisplayRole:
            return choice.rule.name;
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(choice.rule.name, look.text());
        case StateDelegate::StateLookRole:
            return QVariant::fromValue(look);
        default:
            return {};
    }
}

}  // namespace redress
