// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/reports/learning_picture.h"

namespace redress {

// The causes that were found, a row each, with how often in each quarter.
class CauseModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const LearningPicture &picture);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const LearningPicture::CauseLine &at(const QModelIndex &index) const {
        return m_causes[size_t(index.row())];
    }
    [[nodiscard]] qint64 mostInAQuarter() const { return m_most; }

private:
    [[nodiscard]] QString quartersInWords(const LearningPicture::CauseLine &line) const;

    std::vector<LearningPicture::CauseLine> m_causes;
    std::vector<QDate> m_quarters;
    qint64 m_most = 0;
};

}  // namespace redress
