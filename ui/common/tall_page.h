// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace redress {

// Gives a page the width that there is and, where the window is lower than the page can be, lets it be scrolled: in
// large type a page asks for more height than a small screen has. Never sideways: a page arranges itself by its width.
class TallPage : public QScrollArea {
    Q_OBJECT

public:
    explicit TallPage(QWidget *page, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

}  // namespace redress
