// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/cause_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/common/theme.h"
#include "ui/learning/cause_model.h"
#include "ui/learning/row_paint.h"

namespace redress {

namespace {

constexpr int padding = 8;        // these at the design's size
constexpr int quarterWidth = 22;  // of a column with the gap after it
constexpr int chartHeight = 30;

}  // namespace

CauseDelegate::CauseDelegate(const CauseModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

void CauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto &line = m_model.at(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option);
    const int inset = Theme::scaled(padding);
    QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    const int chart = std::min(int(line.quarters.size()) * Theme::scaled(quarterWidth), room.width() / 2);
    const QRect columns(room.right() - chart, room.top(), chart, room.height());
    paintQuarters(*painter, columns.adjusted(0, inset / 2, 0, -inset / 2), line.quarters);
    room.setRight(columns.left() - inset);
    const QFontMetrics strong(Theme::font(Theme::Text::Strong));
    painter->setPen(Theme::colour(Theme::Role::Ink));
    painter->setFont(Theme::font(Theme::Text::Strong));
    const QRect number(room.left(), room.top(), strong.horizontalAdvance(QStringLiteral("0000")), room.height());
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.inPeriod));
    room.setLeft(number.right() + inset);
    const QFontMetrics body(Theme::font(Theme::Text::Body));
    painter->setFont(Theme::font(Theme::Text::Body));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, body.elidedText(line.name, Qt::ElideRight, room.width()));
    painter->restore();
}

// A quarter in which the cause was not found has a line for a column.
void CauseDelegate::paintQuarters(QPainter &painter, const QRect &room, const std::vector<qint64> &quarters) const {
    const qint64 most = std::max<qint64>(1, m_model.mostInAQuarter());
    const int count = int(quarters.size());
    painter.setPen(Qt::NoPen);
    for (int n = 0; n < count; ++n) {
        const qint64 found = quarters[size_t(n)];
        const int height = found == 0 ? 1 : std::max(Theme::scaled(3), int(room.height() * found / most));
        const int left = room.left() + room.width() * n / count;
        const int right = room.left() + room.width() * (n + 1) / count;
        const bool isNow = n == count - 1;
        painter.setBrush(Theme::colour(isNow ? Theme::Role::BarToday : Theme::Role::Bar));
        painter.drawRoundedRect(QRect(left, room.bottom() + 1 - height, right - left - Theme::scaled(3), height), 2, 2);
    }
}

QSize CauseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    const int text = QFontMetrics(Theme::font(Theme::Text::Body)).height() + Theme::scaled(padding);
    return {Theme::scaled(240), std::max(text, Theme::scaled(chartHeight + padding))};
}

}  // namespace redress
