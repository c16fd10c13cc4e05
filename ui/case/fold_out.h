// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace redress {

// A quiet heading that can be pressed, and what it stands for, shown beneath it once it was.
class FoldOut : public QWidget {
    Q_OBJECT

public:
    FoldOut(const QString &name, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void unfold(bool open);

    QPushButton *m_heading;
    QWidget *m_area;
    QVBoxLayout *m_content;
};

}  // namespace redress
