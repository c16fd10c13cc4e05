// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_box.h"

#include <QPainter>

#include "ui/common/search_sign.h"
#include "ui/common/theme.h"

namespace redress {

SearchBox::SearchBox(const QString &placeholder, QWidget *parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addSearchSign(*this);
    setMinimumWidth(Theme::scaled(240));
}

void SearchBox::setKeys(const QString &keys) {
    m_keys = keys;
    update();
}

void SearchBox::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    if (m_keys.isEmpty() || !text().isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Theme::Text::Small));
    const QSize size(painter.fontMetrics().horizontalAdvance(m_keys) + Theme::scaled(12), Theme::scaled(20));
    QRect box(QPoint(), size);
    box.moveCenter(rect().center());
    box.moveRight(rect().right() - Theme::scaled(10));
    painter.setPen(Theme::colour(Theme::Role::Line));
    painter.setBrush(Theme::colour(Theme::Role::Canvas));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Theme::colour(Theme::Role::QuietInk));
    painter.drawText(box, Qt::AlignCenter, m_keys);
}

}  // namespace redress
