// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/number_tile.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace redress {

NumberTile::NumberTile(const QString &counts, Theme::Role ink, QWidget *parent)
    : QPushButton(parent), m_counts(counts), m_ink(ink), m_number(new QLabel(this)) {
    setLook(this, Look::Tile);
    setLook(m_number, Look::Number);
    auto *label = new QLabel(counts, this);
    setLook(label, Look::Quiet);
    label->setFont(Theme::font(Theme::Text::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(18), Theme::scaled(10), Theme::scaled(18), Theme::scaled(12));
    column->setSpacing(Theme::scaled(2));
    column->addWidget(m_number);
    column->addWidget(label);
    for (auto *part : {m_number, label}) part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setNumber(0);
    paintNumber();
}

void NumberTile::setNumber(int number) {
    m_number->setText(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number));
    setAccessibleName(tr("%1 %2", "a number and what it counts").arg(m_number->text(), m_counts));
    updateGeometry();
}

QSize NumberTile::sizeHint() const {
    return layout()->sizeHint().expandedTo({Theme::scaled(112), Theme::scaled(76)});
}

void NumberTile::changeEvent(QEvent *event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) paintNumber();
}

void NumberTile::paintNumber() {
    const QString css = QStringLiteral("color: %1").arg(Theme::colour(m_ink).name());
    if (m_number->styleSheet() != css) m_number->setStyleSheet(css);
}

}  // namespace redress
