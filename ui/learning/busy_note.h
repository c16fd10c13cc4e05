// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace redress {

// That something is being worked out beside the window, and the way to stop it: a button, or Escape.
class BusyNote : public QWidget {
    Q_OBJECT

public:
    explicit BusyNote(const QString &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();
};

}  // namespace redress
