// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/number_tile.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace redress {

namespace {

// As the style sheet knows it, which colours the number anew whenever the theme changes.
QString nameOf(Theme::Role ink) {
    switch (ink) {
        case Theme::Role::Overdue:
            return QStringLiteral("overdue");
        case Theme::Role::DueToday:
            return QStringLiteral("dueToday");
        case Theme::Role::Approaching:
            return QStringLiteral("approaching");
        default:
            return {};
    }
}

}  // namespace

NumberTile::NumberTile(const QString &counts, Theme::Role ink, QWidget *parent)
    : QPushButton(parent), m_counts(counts), m_number(new QLabel(this)) {
    setLook(this, Look::Tile);
    m_number->setProperty("ink", nameOf(ink));
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
}

void NumberTile::setNumber(int number) {
    m_number->setText(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number));
    setAccessibleName(tr("%1 %2", "a number and what it counts").arg(m_number->text(), m_counts));
    updateGeometry();
}

QSize NumberTile::sizeHint() const {
    return layout()->sizeHint().expandedTo({Theme::scaled(112), Theme::scaled(76)});
}

}  // namespace redress
