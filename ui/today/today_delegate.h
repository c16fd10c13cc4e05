// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <optional>

#include "ui/today/today_model.h"
#include "ui/today/today_row_layout.h"

namespace redress {

// Draws the lines of Today and answers the mouse on their actions.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TodayDelegate(const TodayModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    bool setWidth(int width) { return m_layout.setWidth(width); }  // answers whether lines have another height now

    // Where the actions of a row are, in the order of TodayRow::actions.
    [[nodiscard]] std::vector<QRect> actionRects(const QRect &row, const QModelIndex &index) const;

Q_SIGNALS:
    void actionChosen(const QModelIndex &index, int action);
    void caseChosen(const QModelIndex &index);

private:
    void paintTarget(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintPerson(QPainter *painter, const QRect &rect, const DueItem &item) const;
    void paintActions(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const TodayModel &m_model;
    TodayRowLayout m_layout;
    QPersistentModelIndex m_hotRow;  // under the mouse
    int m_hotAction = -1;
};

}  // namespace redress
