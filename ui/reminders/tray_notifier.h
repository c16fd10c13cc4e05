// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

#include "ui/reminders/notifier.h"

namespace redress {

// Tells by the desktop's own notifications, from an icon in its tray.
class TrayNotifier : public Notifier {
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);

    [[nodiscard]] static bool isPossible();  // whether this desktop has a tray that shows messages

    void tell(const Notice &notice) override;

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    CaseRef m_toldOf;
};

}  // namespace redress
