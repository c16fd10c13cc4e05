// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <map>

#include "ui/common/icons.h"
#include "ui/main/place.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace redress {

// The navigation at the left of the window.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void mark(Place place);  // shows where the person is, without going there

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(redress::Place place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Size { Full, Compact };  // with icons while the window is high enough

    void setButtons(Size size);
    [[nodiscard]] int heightOf(Size size) const;
    QToolButton *button(Place place, Icon drawing, const QString &label, const QString &keys);

    std::map<Place, QToolButton *> m_buttons;
    QLabel *m_name;
    Size m_size = Size::Full;
};

}  // namespace redress
