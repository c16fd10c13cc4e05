// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/improvement_delegate.h"

#include <QListView>
#include <QPainter>
#include <algorithm>

#include "ui/common/state_delegate.h"
#include "ui/common/state_look.h"

namespace redress {

namespace {

constexpr int padding = 10;  // at the design's size, as is the gap
constexpr int gap = 8;       // below each card
constexpr int mostLines = 3;

int titleHeight(const QString &title, int width) {
    const QFontMetrics metrics(Theme::font(Theme::Text::Body));
    const int wanted = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, title).height();
    return std::min(wanted, mostLines * metrics.lineSpacing());
}

}  // namespace

void ImprovementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(1, 1, -1, -Theme::scaled(gap));
    painter->setPen(QPen(Theme::colour(hasFocus ? Theme::Role::Accent : Theme::Role::Line), hasFocus ? 2 : 1));
    const auto ground = isChosen                                 ? Theme::Role::Chosen
                        : option.state & QStyle::State_MouseOver ? Theme::Role::Hover
                                                                 : Theme::Role::Paper;
    painter->setBrush(Theme::colour(ground));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Theme::scaled(8), Theme::scaled(8));
    const int inset = Theme::scaled(padding);
    QRect room = card.adjusted(inset, inset, -inset, -inset);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(Theme::font(Theme::Text::Body));
    painter->setPen(Theme::colour(Theme::Role::Ink));
    const int height = titleHeight(title, room.width());
    painter->drawText(QRect(room.left(), room.top(), room.width(), height), Qt::TextWordWrap, title);
    room.setTop(room.top() + height + Theme::scaled(4));
    const QFontMetrics small(Theme::font(Theme::Text::Small));
    const auto drawLine = [&](const QString &text, Theme::Role ink, bool strong) {
        painter->setFont(Theme::font(strong ? Theme::Text::Heading : Theme::Text::Small));
        painter->setPen(Theme::colour(ink));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        room.setTop(room.top() + small.lineSpacing());
    };
    const QString owner = index.data(Qt::StatusTipRole).toString();
    drawLine(owner.isEmpty() ? tr("Nobody sees to it yet") : owner, Theme::Role::QuietInk, false);
    const auto look = index.data(StateDelegate::StateLookRole).value<StateLook>();
    drawLine(look.text(), look.colour, look.strong);
    painter->restore();
}

QSize ImprovementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : Theme::scaled(200);
    const int inset = Theme::scaled(padding);
    const QFontMetrics small(Theme::font(Theme::Text::Small));
    const int text = titleHeight(index.data(Qt::DisplayRole).toString(), width - 2 - 2 * inset);
    return {width, text + 2 * small.lineSpacing() + 2 * inset + Theme::scaled(4) + Theme::scaled(gap) + 2};
}

}  // namespace redress
