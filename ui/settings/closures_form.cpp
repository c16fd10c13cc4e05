// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/closures_form.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/settings/closures_model.h"

namespace redress {

namespace {

constexpr int mostRowsShown = 7;

}  // namespace

using namespace Qt::StringLiterals;

ClosuresForm::ClosuresForm(QDate today, QWidget *parent)
    : QWidget(parent),
      m_model(new ClosuresModel(this)),
      m_table(new QTableView(this)),
      m_none(new QLabel(tr("None yet."), this)),
      m_day(new QDateEdit(today, this)),
      m_name(new QLineEdit(this)),
      m_remove(new QPushButton(tr("Remove"), this)) {
    m_table->setObjectName(u"closuresTable"_s);
    m_table->setAccessibleName(tr("Closure days"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(34));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ClosuresModel::Day, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ClosuresModel::Name, QHeaderView::Stretch);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setMaximumHeight(Theme::scaled(34 * mostRowsShown));
    setLook(m_table, Look::Plain);
    setLook(m_none, Look::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addWidget(buildEntry());
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ClosuresForm::showWhetherAny);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ClosuresForm::showWhetherAny);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClosuresForm::showWhetherAny);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ClosuresForm::edited);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ClosuresForm::edited);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ClosuresForm::edited);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
}

QWidget *ClosuresForm::buildEntry() {
    m_day->setObjectName(u"closureDay"_s);
    m_day->setAccessibleName(tr("Day of the closure"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_day->setMinimumWidth(m_day->fontMetrics().horizontalAdvance(u"Wed 28 May 2026"_s) + Theme::scaled(60));
    m_name->setObjectName(u"closureName"_s);
    m_name->setAccessibleName(tr("What the closure is called"));
    m_name->setPlaceholderText(tr("Staff training day"));
    m_remove->setEnabled(false);
    m_remove->setAccessibleName(tr("Remove the selected closure day"));
    auto *addButton = new QPushButton(tr("Add"), this);
    addButton->setObjectName(u"addClosure"_s);
    addButton->setAccessibleName(tr("Add this closure day"));
    connect(addButton, &QPushButton::clicked, this, &ClosuresForm::add);
    connect(m_name, &QLineEdit::returnPressed, this, &ClosuresForm::add);
    connect(m_remove, &QPushButton::clicked, this, &ClosuresForm::removeChosen);
    auto *entry = new QWidget(this);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins({});
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_day);
    row->addWidget(m_name, 1);
    row->addWidget(addButton);
    row->addWidget(m_remove);
    return entry;
}

void ClosuresForm::showWhetherAny() {
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    m_table->updateGeometry();
}

void ClosuresForm::setClosures(const Closures &closures) {
    m_model->show(closures);
}

Closures ClosuresForm::closures() const {
    return m_model->closures();
}

void ClosuresForm::add() {
    const QString name = m_name->text().trimmed();
    const int row = m_model->add(m_day->date(), name.isEmpty() ? tr("Closed") : name);
    m_table->selectRow(row);
    m_name->clear();
    m_day->setDate(m_day->date().addDays(1));
}

void ClosuresForm::removeChosen() {
    m_model->remove(m_table->currentIndex().row());
}

}  // namespace redress
