// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace redress {

// What stands where there is nothing to show: why, and what could be done.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &title, const QString &words = {}, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &words);
    void offer(const QString &action);  // a button; pressing it emits chosen()

Q_SIGNALS:
    void chosen();

private:
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_action;
};

}  // namespace redress
