// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace redress {

// A small rounded button whose words are bold while it is checked. It has room for them then, always, so that nothing
// moves when it is pressed.
class Chip : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QFontMetrics boldMetrics() const;
};

}  // namespace redress
