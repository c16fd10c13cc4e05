// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace redress {

// A way to go on, with a sentence about it: a button as wide as the page.
class ChoiceTile : public QPushButton {
    Q_OBJECT

public:
    ChoiceTile(const QString &choice, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

}  // namespace redress
