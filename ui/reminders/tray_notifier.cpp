// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/tray_notifier.h"

#include <QGuiApplication>

namespace redress {

TrayNotifier::TrayNotifier(QObject *parent) : Notifier(parent), m_icon(QGuiApplication::windowIcon()) {
    m_menu.addAction(tr("Show &my list"), this, [this] { Q_EMIT chosen({}); });
    m_menu.addAction(tr("&Close Redress"), qApp, &QGuiApplication::quit);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(tr("Redress"));
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT chosen(m_toldOf); });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) Q_EMIT chosen({});
    });
    m_icon.show();
}

bool TrayNotifier::isPossible() {
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::tell(const Notice &notice) {
    m_toldOf = notice.reference;
    m_icon.showMessage(notice.title, notice.text,
                       notice.worst == TargetState::Overdue ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

}  // namespace redress
