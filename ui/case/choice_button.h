// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace redress {

// A button whose words wrap, with what stands in its way beneath them. With an obstacle it cannot be pressed.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(const QString &words, const QString &obstacle, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLabel *addLine(const QString &text, const QString &name);

    QLabel *m_words;
};

}  // namespace redress
