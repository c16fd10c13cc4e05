// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/notifier.h"

namespace redress {

class MessageBar;

// Tells in the window itself, where the desktop shows no notifications.
class BarNotifier : public Notifier {
    Q_OBJECT

public:
    explicit BarNotifier(MessageBar &bar, QObject *parent = nullptr);

    void tell(const Notice &notice) override;

private:
    MessageBar &m_bar;
    CaseRef m_toldOf;
};

}  // namespace redress
