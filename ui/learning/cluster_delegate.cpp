// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/cluster_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/common/theme.h"
#include "ui/learning/row_paint.h"

namespace redress {

namespace {

constexpr int padding = 8;  // at the design's size

int heightOf(const QString &text, const QFont &font, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

}  // namespace

void ClusterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option);
    const int inset = Theme::scaled(padding);
    QRect room = option.rect.adjusted(inset, inset, -inset, -inset);
    const auto draw = [&](const QString &text, Theme::Text size, Theme::Role ink) {
        painter->setFont(Theme::font(size));
        painter->setPen(Theme::colour(ink));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        room.setTop(room.top() + heightOf(text, Theme::font(size), room.width()) + 2);
    };
    draw(index.data(Qt::DisplayRole).toString(), Theme::Text::Body, Theme::Role::Ink);
    draw(index.data(Qt::ToolTipRole).toString(), Theme::Text::Small, Theme::Role::QuietInk);
    painter->restore();
}

QSize ClusterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int inset = Theme::scaled(padding);
    const int width = (list ? list->viewport()->width() : Theme::scaled(240)) - 2 * inset;
    const int name = heightOf(index.data(Qt::DisplayRole).toString(), Theme::font(Theme::Text::Body), width);
    const int sentence = heightOf(index.data(Qt::ToolTipRole).toString(), Theme::font(Theme::Text::Small), width);
    return {width, name + sentence + 2 * inset + 4};
}

}  // namespace redress
