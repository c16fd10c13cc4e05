// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/album.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThreadPool>
#include <QWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int settleMs = 250;

}  // namespace

void Album::settle() {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMs) {
        QApplication::processEvents(QEventLoop::AllEvents, settleMs);
        QThreadPool::globalInstance()->waitForDone(settleMs);
    }
}

Result<> Album::add(QWidget &widget, const QString &name, QSize size) const {
    widget.resize(size);
    widget.show();
    settle();
    const QString path =
        m_folder.filePath(u"%1-%2-%3x%4.png"_s.arg(name, m_scheme).arg(size.width()).arg(size.height()));
    if (widget.grab().save(path)) return {};
    return refuse(
        QCoreApplication::translate("Pictures", "%1 could not be written. Look whether the folder can be written to.")
            .arg(path));
}

Result<> Album::add(QWidget &dialog, const QString &name) const {
    return add(dialog, name, dialog.size());
}

}  // namespace redress
