// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace redress {

// What can be done with the cases that are chosen, shown while there are several.
class ChosenBar : public QFrame {
    Q_OBJECT

public:
    explicit ChosenBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCount(int chosen);

Q_SIGNALS:
    void noneWanted();

private:
    QLabel *m_count;
};

}  // namespace redress
