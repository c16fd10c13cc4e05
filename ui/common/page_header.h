// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace redress {

class FlowLayout;

// The strip at the top of a screen: its name at the left, what can be done with the whole of it at the right, and
// below where there is not room for both.
class PageHeader : public QFrame {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &words);  // quiet words after the title
    void addLeading(QWidget *widget);     // before the title: a way back
    void addAction(QWidget *widget);      // at the right, in the order added

private:
    FlowLayout *m_row;
    QLabel *m_title;
    QLabel *m_aside;
    int m_leading = 0;
};

}  // namespace redress
