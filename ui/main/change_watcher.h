// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/store/register.h"

namespace redress {

// Looks every two seconds whether another officer has recorded something.
class ChangeWatcher : public QObject {
    Q_OBJECT

public:
    explicit ChangeWatcher(Register &reg, QObject *parent = nullptr);

private:
    QTimer m_timer;
};

}  // namespace redress
