// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QHeaderView;

namespace redress {

// Which columns the case list shows, in which order they stand, and what it is sorted by: all that the mouse can do
// on the header, from the keyboard.
class CaseColumnsMenu : public QMenu {
    Q_OBJECT

public:
    explicit CaseColumnsMenu(QHeaderView &header, QWidget *parent = nullptr);

    void setColumn(int section) { m_section = section; }  // the one that "this column" means

Q_SIGNALS:
    void usualWanted();

private:
    void fill();
    void addSortMenu();
    void addOrderActions();
    void addColumns();
    void moveBy(int places);

    QHeaderView &m_header;
    int m_section = 0;
};

}  // namespace redress
