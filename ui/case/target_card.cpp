// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/target_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/elided_label.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;
using Weight = TargetCardText::Weight;

TargetCard::TargetCard(const TargetCardText &text, QWidget *parent) : QFrame(parent), m_text(text) {
    setObjectName(u"targetCard"_s);
    setAccessibleName(text.spoken());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(16), Theme::scaled(8), Theme::scaled(12), Theme::scaled(8));
    column->setSpacing(Theme::scaled(1));
    QLabel *name = addLine(text.name, Theme::Text::Small);
    setLook(name, Look::Quiet);
    m_state = addLine(text.look.text(), Theme::Text::Strong);
    colourState();
    auto *last = new QHBoxLayout;
    last->setSpacing(Theme::scaled(4));
    m_note = new ElidedLabel(text.note, this);
    m_note->setFont(Theme::font(Theme::Text::Small));
    setLook(m_note, Look::Quiet);
    m_note->setVisible(!text.note.isEmpty());
    m_why = new QPushButton(fullWords(), this);
    m_why->setToolTip(fullWords());
    m_why->setObjectName((text.isReckoned ? u"why."_s : u"done."_s) + text.target.text());
    m_why->setAccessibleName(text.isReckoned ? tr("Why this date? %1").arg(text.spoken())
                                             : tr("Record that it was done: %1").arg(text.spoken()));
    m_why->setFont(Theme::font(Theme::Text::Small));
    setLook(m_why, Look::Link);
    connect(m_why, &QPushButton::clicked, this, &TargetCard::whyWanted);
    last->addWidget(m_note, text.note.isEmpty() ? 0 : 1);
    last->addWidget(m_why);
    if (text.note.isEmpty()) last->addStretch(1);
    column->addLayout(last);
    if (!text.below.isEmpty()) setLook(addLine(text.below, Theme::Text::Small), Look::Quiet);
    if (!text.warning.isEmpty()) {
        QLabel *warning = addLine(u"⚠ "_s + text.warning, Theme::Text::Small);
        setLook(warning, Look::Quiet);
    }
    column->addStretch();
}

QLabel *TargetCard::addLine(const QString &text, Theme::Text font) {
    auto *label = new ElidedLabel(text, this);
    label->setFont(Theme::font(font));
    layout()->addWidget(label);
    return label;
}

void TargetCard::colourState() {
    QFont font = Theme::font(m_text.weight == Weight::Quiet ? Theme::Text::Body : Theme::Text::Strong);
    if (m_text.weight != Weight::Quiet || m_text.look.strong) font.setWeight(QFont::DemiBold);
    if (m_text.weight != Weight::Quiet) font.setPointSizeF(font.pointSizeF() * 16 / 14);
    m_state->setFont(font);
    m_state->setMinimumHeight(
        Theme::scaled(22));  // in each weight: what is below stands in one line with its neighbours'
    // By rule and not by palette: a palette set on a label does not follow a change between light and dark.
    m_state->setStyleSheet(
        u"color: %1; font-size: %2pt; font-weight: %3;"_s.arg(Theme::colour(m_text.look.colour).name())
            .arg(font.pointSizeF())
            .arg(int(font.weight())));
}

// The note comes first where there is no room for both in full.
void TargetCard::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const QString full = fullWords();
    const int wanted = m_note->fontMetrics().horizontalAdvance(m_text.note) +
                       m_why->fontMetrics().horizontalAdvance(full) + Theme::scaled(18);
    const bool fits = m_text.note.isEmpty() || wanted <= room;
    m_why->setText(fits || !m_text.isReckoned ? full : tr("Why?", "short for: why this date?"));
}

QString TargetCard::fullWords() const {
    return m_text.isReckoned ? tr("Why this date?") : tr("Done…");
}

void TargetCard::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state) colourState();
}

void TargetCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool urgent = m_text.weight == Weight::Urgent;
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = Theme::scaled(10);
    QPainterPath shape;
    shape.addRoundedRect(edge, radius, radius);
    painter.fillPath(shape, Theme::colour(m_text.weight == Weight::Quiet ? Theme::Role::Canvas : Theme::Role::Paper));
    QColor line = Theme::colour(urgent ? m_text.look.colour : Theme::Role::Line);
    if (urgent) {
        painter.setClipPath(shape);
        const int bar = Theme::scaled(3);
        painter.fillRect(QRectF(0, height() - bar, width(), bar), line);
        painter.setClipping(false);
        line.setAlphaF(0.5f);
    }
    painter.setPen(line);
    painter.drawPath(shape);
}

}  // namespace redress
