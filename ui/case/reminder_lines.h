// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <vector>

namespace redress {

// What an officer is to think of while they write, a line each. Not there where there is nothing.
class ReminderLines : public QLabel {
    Q_OBJECT

public:
    explicit ReminderLines(QWidget *parent = nullptr);

    void display(const std::vector<QString> &reminders);
};

}  // namespace redress
