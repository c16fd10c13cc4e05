// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/board_column_model.h"

#include <algorithm>

#include "ui/common/state_delegate.h"
#include "ui/learning/improvement_words.h"

namespace redress {

namespace {

// What has no day comes after what has one; of the judged, the last comes first.
bool comesBefore(const Improvement &a, const Improvement &b) {
    if (a.state == Improvement::State::Judged) return numberOf(a.id) > numberOf(b.id);
    if (a.until.isValid() != b.until.isValid()) return a.until.isValid();
    return a.until < b.until;
}

}  // namespace

BoardColumnModel::BoardColumnModel(Improvement::State state, QObject *parent)
    : QAbstractListModel(parent), m_state(state) {}

void BoardColumnModel::show(const std::vector<Improvement> &improvements, QDate today) {
    beginResetModel();
    m_today = today;
    m_cards.clear();
    std::ranges::copy_if(improvements, std::back_inserter(m_cards),
                         [this](const Improvement &each) { return each.state == m_state; });
    std::ranges::stable_sort(m_cards, comesBefore);
    endResetModel();
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Improvement &card = at(index);
    switch (role) {
        case Qt::DisplayRole:
            return card.title;
        case Qt::ToolTipRole:
            return card.text.isEmpty() ? card.title : card.text;
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %3", "an improvement, who sees to it, and how it stands")
                .arg(card.title, card.owner.isEmpty() ? tr("nobody sees to it yet") : card.owner,
                     lookOf(card, m_today).text());
        case Qt::StatusTipRole:
            return card.owner;
        case StateDelegate::StateLookRole:
            return QVariant::fromValue(lookOf(card, m_today));
        default:
            return {};
    }
}

QModelIndex BoardColumnModel::find(const ImprovementId &id) const {
    const auto found = std::ranges::find(m_cards, id, &Improvement::id);
    return found == m_cards.end() ? QModelIndex() : index(int(found - m_cards.begin()));
}

}  // namespace redress
