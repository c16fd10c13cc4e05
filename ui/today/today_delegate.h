// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <optional>

#include "ui/today/today_model.h"

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

    // Where the actions of a row are, in the order of TodayRow::actions.
    [[nodiscard]] std::vector<QRect> actionRects(const QRect &row, const QModelIndex &index) const;

Q_SIGNALS:
    void actionChosen(const QModelIndex &index, int action);
    void caseChosen(const QModelIndex &index);

private:
    struct Columns {
        QRect state, reference, person, target, officer;
    };

    void measure();  // the columns that are as wide as their widest text
    [[nodiscard]] Columns columns(const QRect &row) const;
    void paintTarget(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintPerson(QPainter *painter, const QRect &rect, const DueItem &item) const;
    void paintActions(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    const TodayModel &m_model;
    int m_stateWidth = 0;
    int m_referenceWidth = 0;
    int m_actionsWidth = 0;
    QPersistentModelIndex m_hotRow;  // under the mouse
    int m_hotAction = -1;
};

}  // namespace redress
