// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

Chip::Chip(QWidget *parent) : Chip(QString(), parent) {}

Chip::Chip(const QString &words, QWidget *parent) : QPushButton(words, parent) {
    setLook(this, Look::Chip);
    setCheckable(true);
    setMinimumHeight(Theme::scaled(30));  // any lower, and its round ends would not be drawn
}

QFontMetrics Chip::boldMetrics() const {
    QFont bold = font();
    bold.setWeight(Theme::font(Theme::Text::Strong).weight());
    return QFontMetrics(bold);
}

// The style measures the words as they are while it is not checked.
QSize Chip::sizeHint() const {
    QSize hint = QPushButton::sizeHint();
    const int normal = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int bold = boldMetrics().size(Qt::TextShowMnemonic, text()).width();
    hint.rwidth() += std::max(0, bold - normal);
    return hint;
}

}  // namespace redress
