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
#include "ui/setup/import_trial_note.h"

namespace redress {

using namespace Qt::StringLiterals;

ImportColumnsStep::ImportColumnsStep(const Session &session, QWidget *parent)
    : SetupStep(tr("Look at how it is read"),
                tr("Columns that Redress does not know are kept, word for word, as a note on each case. Change what is "
                   "read wrongly: the rows are tried again each time."),
                parent),
      m_model(new ImportColumnsModel(this)),
      m_table(new QTableView(this)),
      m_found(new QLabel(this)),
      m_dayOrder(new QComboBox(this)),
      m_trial(new ImportTrialNote(session, this)) {
    arrangeTable();
    column()->addLayout(buildFound());
    column()->addWidget(m_table, 1);
    column()->addWidget(m_trial);
    connect(m_model, &ImportColumnsModel::dataChanged, this, &ImportColumnsStep::tryAgain);
    connect(m_dayOrder, &QComboBox::activated, this, &ImportColumnsStep::tryAgain);
}

void ImportColumnsStep::arrangeTable() {
    m_table->setObjectName(u"importColumns"_s);
    m_table->setAccessibleName(tr("Columns of the spreadsheet"));
    m_table->setModel(m_model);
    auto *delegate = new ImportColumnDelegate(*m_model, m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &ImportColumnDelegate::focusArrived, m_table,
            [this](QWidget *editor) { m_table->scrollTo(m_table->indexAt(editor->geometry().center())); });
    m_table->setTabKeyNavigation(false);
    m_table->setFocusPolicy(Qt::NoFocus);  // the choices in it take the focus, one after the other
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(42));
    auto *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(ImportColumnsModel::Heading, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportColumnsModel::Examples, QHeaderView::Stretch);
    header->setSectionResizeMode(ImportColumnsModel::ReadAs, QHeaderView::Fixed);
    header->resizeSection(ImportColumnsModel::ReadAs, Theme::scaled(270));
}

QLayout *ImportColumnsStep::buildFound() {
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
    return row;
}

void ImportColumnsStep::show(const ImportPlan &plan) {
    m_plan = plan;
    m_model->show(plan);
    const DayEvidence days = plan.survey().allDays(plan.mapping());
    m_dayOrder->setCurrentIndex(days.monthFirst > days.dayFirst ? 1 : 0);
    // In the order of the rows, after the order of dates and before what follows the step.
    QWidget *before = m_dayOrder;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row, ImportColumnsModel::ReadAs);
        m_table->openPersistentEditor(index);
        setTabOrder(before, m_table->indexWidget(index));
        before = m_table->indexWidget(index);
    }
    sayWhatWasFound(plan);
    tryAgain();
}

void ImportColumnsStep::tryAgain() {
    if (whatIsMissing().isEmpty())
        m_trial->run(*m_plan, mapping());
    else
        m_trial->stop();
}

void ImportColumnsStep::stopTrial() {
    m_trial->stop();
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
