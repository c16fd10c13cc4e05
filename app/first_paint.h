// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace redress {

// Ends the program once a window has been painted: for the bench, which times the way from the start to there.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace redress
