// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/row_paint.h"

#include "ui/common/theme.h"

namespace redress {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option) {
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = Theme::scaled(6);
    if (isChosen || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colour(isChosen ? Theme::Role::Chosen : Theme::Role::Hover));
        painter.drawRoundedRect(row, radius, radius);
    }
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter.setPen(QPen(Theme::colour(Theme::Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius, radius);
}

}  // namespace redress
