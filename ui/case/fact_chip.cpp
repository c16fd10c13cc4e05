// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/fact_chip.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace redress {

namespace {

int edge() {
    return Theme::scaled(9);
}

int signSide() {
    return Theme::scaled(15);
}

int gap() {
    return Theme::scaled(5);
}

}  // namespace

FactChip::FactChip(ContactFact fact, QWidget *parent) : QLabel(fact.words, parent), m_fact(std::move(fact)) {
    setTextFormat(Qt::PlainText);
    setFont(Theme::font(Theme::Text::Heading));
    setToolTip(m_fact.more.isEmpty() ? m_fact.words : m_fact.words + u'\n' + m_fact.more);
    setAccessibleDescription(m_fact.more);
}

QSize FactChip::sizeHint() const {
    const QFontMetrics metrics(Theme::font(Theme::Text::Heading));
    return {2 * edge() + signSide() + gap() + metrics.horizontalAdvance(m_fact.words) + 1,
            metrics.height() + Theme::scaled(8)};
}

QSize FactChip::minimumSizeHint() const {
    return {2 * edge() + signSide() + gap() + Theme::scaled(40), sizeHint().height()};
}

void FactChip::paintEvent(QPaintEvent *) {
    const bool warns = m_fact.weight == ContactFact::Weight::Warning;
    const Theme::Role ink = warns ? Theme::Role::Overdue : Theme::Role::Ink;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colour(warns ? Theme::Role::OverdueTint : Theme::Role::Chosen));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QRect sign(edge(), (height() - signSide()) / 2, signSide(), signSide());
    icon(m_fact.sign, ink).paint(&painter, sign);
    const QRect words = rect().adjusted(sign.right() + 1 + gap(), 0, -edge() + 1, 0);
    painter.setFont(Theme::font(Theme::Text::Heading));
    painter.setPen(Theme::colour(ink));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_fact.words, Qt::ElideRight, words.width()));
}

}  // namespace redress
