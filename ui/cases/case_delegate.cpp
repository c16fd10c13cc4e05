// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_delegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/cases/case_columns.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

Theme::Role inkOf(CaseColumn column) {
    switch (column) {
        case CaseColumn::Reference:
            return Theme::Role::Link;
        case CaseColumn::Officer:
        case CaseColumn::Received:
        case CaseColumn::Closed:
            return Theme::Role::QuietInk;
        default:
            return Theme::Role::Ink;
    }
}

QList<QTextLayout::FormatRange> rangesOf(const std::vector<TextStretch> &marks) {
    QTextCharFormat format;
    format.setBackground(Theme::colour(Theme::Role::Mark));
    format.setForeground(Theme::colour(Theme::Role::Ink));
    QList<QTextLayout::FormatRange> ranges;
    for (const TextStretch &mark : marks)
        ranges.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    return ranges;
}

}  // namespace

void CaseDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    const CaseColumn column = columnAt(index.column());
    StateDelegate::initStyleOption(option, index);
    if (column != CaseColumn::Due) option->palette.setColor(QPalette::Text, Theme::colour(inkOf(column)));
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    paintGround(painter, item);
    paintText(painter, item);
    painter->restore();
}

void CaseDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const {
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, Theme::colour(Theme::Role::Chosen));
    painter->setPen(Theme::colour(Theme::Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!(option.state & QStyle::State_HasFocus) || (option.state & QStyle::State_Selected)) return;
    painter->setPen(Theme::colour(Theme::Role::Accent));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
}

void CaseDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option) const {
    const int padding = Theme::scaled(8);
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const QString line = QString(option.text).replace(u'\n', u' ');
    const QString text = option.fontMetrics.elidedText(line, Qt::ElideRight, room.width());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    if (m_marks.isEmpty()) {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
        return;
    }
    QTextLayout layout(text, option.font);
    layout.setFormats(rangesOf(m_marks.in(text)));
    layout.beginLayout();
    const QTextLine row = layout.createLine();
    layout.endLayout();
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - row.height()) / 2));
}

}  // namespace redress
