// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/filter_chip.h"

#include <QKeyEvent>
#include <QMenu>

#include "ui/common/theme.h"

namespace redress {

FilterChip::FilterChip(const QString &title, QWidget *parent) : Chip(parent), m_title(title) {
    setAutoDefault(false);
    setMenu(new QMenu(this));
    setChoice({});
}

void FilterChip::setChoice(const QString &words) {
    const QString shown = words.isEmpty() ? m_title : words;
    setText(boldMetrics().elidedText(shown, Qt::ElideRight, Theme::scaled(200)));
    setToolTip(shown);
    setAccessibleName(words.isEmpty() ? m_title : tr("%1: %2", "a filter and its choice").arg(m_title, words));
    setChecked(!words.isEmpty());
}

void FilterChip::keyPressEvent(QKeyEvent *event) {
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens) return Chip::keyPressEvent(event);
    showMenu();
}

}  // namespace redress
