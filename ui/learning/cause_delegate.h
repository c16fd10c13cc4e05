// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <vector>

namespace redress {

class CauseModel;

// A cause, how often it was found in all, and a column for each quarter: all causes to one scale.
class CauseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CauseDelegate(const CauseModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintQuarters(QPainter &painter, const QRect &room, const std::vector<qint64> &quarters) const;

    const CauseModel &m_model;
};

}  // namespace redress
