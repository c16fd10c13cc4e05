// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/fitted_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

FittedScroll::FittedScroll(QWidget *content, QWidget *parent) : QScrollArea(parent) {
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

int FittedScroll::contentHeight() const {
    const QLayout *layout = widget()->layout();
    if (!layout) return widget()->sizeHint().height();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width())
                                       : layout->totalSizeHint().height();
}

QSize FittedScroll::sizeHint() const {
    return {Theme::scaled(200), contentHeight()};
}

QSize FittedScroll::minimumSizeHint() const {
    return {Theme::scaled(120), std::min(contentHeight(), Theme::scaled(120))};
}

bool FittedScroll::eventFilter(QObject *watched, QEvent *event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittedScroll::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

}  // namespace redress
