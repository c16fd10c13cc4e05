// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/two_line_delegate.h"

#include <QPainter>

#include "ui/common/state_delegate.h"
#include "ui/common/state_look.h"

namespace redress {

namespace {

constexpr int padding = 8;  // at the design's size

}  // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
    const qreal radius = Theme::scaled(6);
    if (isChosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::colour(isChosen ? Theme::Role::Chosen : Theme::Role::Hover));
        painter->drawRoundedRect(row, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::colour(Theme::Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), radius, radius);
    }
    const int inset = Theme::scaled(padding);
    QRect line = option.rect.adjusted(inset + 2, inset, -inset - 2, -inset);
    const auto drawLine = [&](const QString &text, const QFont &font, const QColor &colour) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + metrics.height() + 2);
    };
    const auto look = index.data(StateDelegate::StateLookRole).value<StateLook>();
    drawLine(index.data(Qt::DisplayRole).toString(), Theme::font(isChosen ? Theme::Text::Strong : Theme::Text::Body),
             Theme::colour(Theme::Role::Ink));
    drawLine(look.text(), Theme::font(look.strong ? Theme::Text::Heading : Theme::Text::Small),
             Theme::colour(look.colour));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    const int height =
        QFontMetrics(Theme::font(Theme::Text::Body)).height() + QFontMetrics(Theme::font(Theme::Text::Small)).height();
    return {Theme::scaled(160), height + 2 * Theme::scaled(padding) + 4};
}

}  // namespace redress
