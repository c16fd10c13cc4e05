// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/side_by_side.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

SideBySide::SideBySide(int narrow, QWidget *parent)
    : QWidget(parent), m_narrow(narrow), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::scaled(16));
}

void SideBySide::add(QWidget *part) {
    m_row->addWidget(part, 1);
}

void SideBySide::addBeside(QWidget *part, int width) {
    m_row->addWidget(part);
    m_beside.push_back({part, width});
    arrange();
}

bool SideBySide::isStacked() const {
    return m_row->direction() == QBoxLayout::TopToBottom;
}

// By its widest part: it stands side by side only where there is room.
QSize SideBySide::minimumSizeHint() const {
    int width = 0;
    for (int at = 0; at < m_row->count(); ++at) {
        const QWidget *part = m_row->itemAt(at)->widget();
        if (!part->isHidden()) width = std::max(width, part->minimumSizeHint().width());
    }
    return {width, m_row->minimumSize().height()};
}

void SideBySide::arrange() {
    const bool stacked = width() < Theme::scaled(m_narrow);
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const Beside &beside : m_beside) {
        const int width = std::max(Theme::scaled(beside.width), beside.part->minimumSizeHint().width());
        beside.part->setMinimumWidth(stacked ? 0 : width);
        beside.part->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : width);
    }
}

// What a part holds decides how narrow it can be.
bool SideBySide::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest) arrange();
    return QWidget::event(event);
}

void SideBySide::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool stacked = width() < Theme::scaled(m_narrow);
    if (stacked != isStacked()) arrange();
}

}  // namespace redress
