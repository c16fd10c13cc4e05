// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/matters/improvement.h"

namespace redress {

// The improvements of one column of the board: those that stand alike, the most pressing first.
class BoardColumnModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit BoardColumnModel(Improvement::State state, QObject *parent = nullptr);

    void show(const std::vector<Improvement> &improvements, QDate today);  // takes its own of them

    [[nodiscard]] Improvement::State state() const { return m_state; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Improvement &at(const QModelIndex &index) const { return m_cards[size_t(index.row())]; }
    [[nodiscard]] QModelIndex find(const ImprovementId &id) const;

private:
    Improvement::State m_state;
    std::vector<Improvement> m_cards;
    QDate m_today;
};

}  // namespace redress
