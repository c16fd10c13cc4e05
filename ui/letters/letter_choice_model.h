// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/letters/letter_choice.h"

namespace redress {

// The letters of a case's stage. The second line of each is a StateLook under StateDelegate::StateLookRole.
class LetterChoiceModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<LetterChoice> choices, QDate today);

    [[nodiscard]] QString letterAt(const QModelIndex &index) const;  // its id; empty where there is none
    [[nodiscard]] QModelIndex indexOf(const QString &letterId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LetterChoice> m_choices;
    QDate m_today;
};

}  // namespace redress
