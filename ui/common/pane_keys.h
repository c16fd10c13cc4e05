// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QWidget;

namespace redress {

// The panes of a page in the order in which they are read: Tab goes through them so, and F6 from one to the next
// (Shift+F6 back), past those that are hidden or take no focus.
class PaneKeys : public QObject {
    Q_OBJECT

public:
    PaneKeys(QWidget *page, std::vector<QWidget *> panes);

    void orderTabs();  // again, once a pane has new parts

private:
    void jump(int step);
    [[nodiscard]] int current() const;  // -1 where the focus is in none
    [[nodiscard]] bool isElsewhere(const QWidget *stop, const QWidget *pane) const;
    [[nodiscard]] std::vector<QWidget *> stopsIn(QWidget *pane) const;
    [[nodiscard]] QWidget *firstStopIn(QWidget *pane) const;

    std::vector<QWidget *> m_panes;
};

}  // namespace redress
