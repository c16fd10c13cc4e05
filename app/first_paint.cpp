// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace redress {

FirstPaint::FirstPaint(QWidget &window) : QObject(&window) {
    window.installEventFilter(this);
}

// An expose is painted as a whole before the next event is taken: what is queued here comes after the last widget.
bool FirstPaint::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Paint) QMetaObject::invokeMethod(this, &QCoreApplication::quit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

}  // namespace redress
