// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_columns_menu.h"

#include <QActionGroup>
#include <QHeaderView>

#include "ui/cases/case_columns.h"

namespace redress {

namespace {

// The visual place of the next column that is shown, going by `step`; -1 where there is none.
int shownPlaceBeside(const QHeaderView &header, int section, int step) {
    for (int place = header.visualIndex(section) + step; place >= 0 && place < header.count(); place += step)
        if (!header.isSectionHidden(header.logicalIndex(place))) return place;
    return -1;
}

}  // namespace

CaseColumnsMenu::CaseColumnsMenu(QHeaderView &header, QWidget *parent) : QMenu(parent), m_header(header) {
    setTitle(tr("Columns"));
    connect(this, &QMenu::aboutToShow, this, &CaseColumnsMenu::fill);
}

void CaseColumnsMenu::fill() {
    clear();
    addSortMenu();
    addOrderActions();
    addSeparator();
    addColumns();
    addSeparator();
    connect(addAction(tr("&Usual columns")), &QAction::triggered, this, &CaseColumnsMenu::usualWanted);
}

void CaseColumnsMenu::addSortMenu() {
    QMenu *menu = addMenu(tr("&Sort by"));
    auto *columns = new QActionGroup(menu);
    for (const CaseColumn column : allCaseColumns) {
        QAction *action = columns->addAction(menu->addAction(titleOf(column)));
        action->setCheckable(true);
        action->setChecked(m_header.sortIndicatorSection() == sectionOf(column));
        connect(action, &QAction::triggered, this,
                [this, column] { m_header.setSortIndicator(sectionOf(column), m_header.sortIndicatorOrder()); });
    }
    menu->addSeparator();
    QAction *downwards = menu->addAction(tr("&Descending"));
    downwards->setCheckable(true);
    downwards->setChecked(m_header.sortIndicatorOrder() == Qt::DescendingOrder);
    connect(downwards, &QAction::triggered, this, [this](bool on) {
        m_header.setSortIndicator(m_header.sortIndicatorSection(), on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void CaseColumnsMenu::addOrderActions() {
    const QString title = titleOf(columnAt(m_section));
    QAction *left = addAction(tr("Move “%1” to the &left").arg(title));
    QAction *right = addAction(tr("Move “%1” to the &right").arg(title));
    left->setEnabled(shownPlaceBeside(m_header, m_section, -1) >= 0);
    right->setEnabled(shownPlaceBeside(m_header, m_section, 1) >= 0);
    connect(left, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(right, &QAction::triggered, this, [this] { moveBy(1); });
}

void CaseColumnsMenu::addColumns() {
    for (const CaseColumn column : allCaseColumns) {
        QAction *action = addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(sectionOf(column)));
        // Without its reference nobody could name a case.
        action->setEnabled(column != CaseColumn::Reference);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_header.setSectionHidden(sectionOf(column), !shown); });
    }
}

void CaseColumnsMenu::moveBy(int places) {
    const int to = shownPlaceBeside(m_header, m_section, places);
    if (to >= 0) m_header.moveSection(m_header.visualIndex(m_section), to);
}

}  // namespace redress
