// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/why_table.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/case/why_delegate.h"
#include "ui/case/why_model.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

WhyTable::WhyTable(WhyModel *model, QWidget *parent) : QTableView(parent) {
    setModel(model);
    setItemDelegate(new WhyDelegate(this));
    setLook(this, Look::Plain);
    setObjectName(u"whyCalendar"_s);
    setAccessibleName(tr("Calendar of the days that were counted"));
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStyleSheet(
        u"QHeaderView::section { border: none; background: transparent; font-weight: 400; }"_s);
    const int weeks = model->rowCount();
    const int row = WhyDelegate::rowHeight(weeks <= roomyWeeks);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(row);
    setFixedHeight(horizontalHeader()->sizeHint().height() + row * std::min(weeks, mostWeeks) + 2 * frameWidth());
}

}  // namespace redress
