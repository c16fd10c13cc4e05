// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <map>

#include "ui/common/icons.h"
#include "ui/main/place.h"

class QToolButton;
class QVBoxLayout;

namespace redress {

// The navigation at the left of the window.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void mark(Place place);  // shows where the person is, without going there

Q_SIGNALS:
    void chosen(redress::Place place);

private:
    QToolButton *button(Place place, Icon drawing, const QString &label, const QString &keys);

    std::map<Place, QToolButton *> m_buttons;
};

}  // namespace redress
