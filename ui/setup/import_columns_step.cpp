// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_columns_step.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/setup/import_column_delegate.h"
#include "ui/setup/import_columns_model.h"

namespace redress {

using namespace Qt::StringLiterals;

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : SetupStep(tr("Look at how it is read"),
                tr("Columns that Redress does not know are kept, word for word, as a note on each case. Change what is "
                   "read wrongly."),
                parent),
      m_model(new ImportColumnsModel(this)),
      m_table(new QTableView(this)),
      m_found(new QLabel(this)),
      m_dayOrder(new QComboBox(this)) {
    m_table->setObjectName(u"importColumns"_s);
    m_table->setAccessibleName(tr("Columns of the spreadsheet"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportColumnDelegate(*m_model, m_table));
    m_table->setFocusPolicy(Qt::NoFocus);  // the choices in it take the focus, one after the other
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(42));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ImportColumnsModel::Heading, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportColumnsModel::Examples, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportColumnsModel::ReadAs, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(ImportColumnsModel::ReadAs, Theme::scaled(270));
    m_found->setTextFormat(Qt::PlainText);
    setLook(m_found, Look::Strong);
    m_dayOrder->setObjectName(u"importDayOrder"_s);
    m_dayOrder->addItem(tr("the day first: 25/03/2025"));
    m_dayOrder->addItem(tr("the month first: 03/25/2025"));
    auto *orderLabel = new QLabel(tr("&Dates are written with"), this);
    orderLabel->setBuddy(m_dayOrder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_found, 1);
    row->addWidget(orderLabel);
    row->addWidget(m_dayOrder);
    column()->addLayout(row);
    column()->addWidget(m_table, 1);
}

void ImportColumnsStep::show(const ImportPlan &plan) {
    m_model->show(plan);
    const DayEvidence days = plan.survey().allDays(plan.mapping());
    m_dayOrder->setCurrentIndex(days.monthFirst > days.dayFirst ? 1 : 0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->openPersistentEditor(m_model->index(row, ImportColumnsModel::ReadAs));
    sayWhatWasFound(plan);
}

void ImportColumnsStep::sayWhatWasFound(const ImportPlan &plan) {
    m_found->setText(tr("Rows: %1  ·  Columns recognised: %2 of %3")
                         .arg(QLocale().toString(plan.survey().rows))
                         .arg(m_model->recognised())
                         .arg(m_model->rowCount()));
}

ImportMapping ImportColumnsStep::mapping() const {
    ImportMapping mapping = m_model->mapping();
    mapping.dayOrder = m_dayOrder->currentIndex() == 0 ? DayOrder::DayFirst : DayOrder::MonthFirst;
    return mapping;
}

QString ImportColumnsStep::whatIsMissing() const {
    if (!m_model->mapping().find(ColumnField::Received)) return tr("Say which column holds the date of receipt.");
    const auto once = m_model->mapping().check();
    return once ? QString() : once.error().message;
}

}  // namespace redress
