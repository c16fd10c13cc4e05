// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duties/duties_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/state_delegate.h"
#include "ui/common/theme.h"
#include "ui/duties/duties_model.h"
#include "ui/duties/duty_dialog.h"

namespace redress {

using namespace Qt::StringLiterals;

DutiesDialog::DutiesDialog(const Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_messages(new MessageBar(this)),
      m_model(new DutiesModel(this)),
      m_table(new QTableView(this)) {
    setObjectName(u"dutiesDialog"_s);
    setWindowTitle(tr("Duties"));
    layOut();
    connect(m_table, &QTableView::activated, this, &DutiesDialog::openDuty);
    connect(&session.reg, &Register::changed, this, &DutiesDialog::read);
    read();
    m_table->setFocus();
}

void DutiesDialog::layOut() {
    auto *title = new QLabel(tr("Duties of the organisation"), this);
    setLook(title, Look::Title);
    auto *words = new QLabel(tr("What the policy asks of the organisation itself. Enter opens one: record that it is "
                                "done or has arisen, give it to somebody, or postpone it."),
                             this);
    words->setWordWrap(true);
    setLook(words, Look::Quiet);
    m_table->setObjectName(u"dutiesTable"_s);
    m_table->setAccessibleName(tr("Duties"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegateForColumn(DutiesModel::State, new StateDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(34));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DutiesModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(DutiesModel::Which, QHeaderView::Stretch);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(10));
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(openingSize(*this, {1000, 560}));
}

void DutiesDialog::read() {
    const QModelIndex current = m_table->currentIndex();
    const DutyId chosen = current.isValid() ? m_model->at(current).rule.id : DutyId();
    auto duties = m_session.reg.matters().duties();
    if (!duties) return m_messages->say(duties.error());
    m_model->show(std::move(*duties), m_session.reg.clock().today());
    int row = 0;
    for (int n = 0; n < m_model->rowCount(); ++n)
        if (m_model->at(m_model->index(n, 0)).rule.id == chosen) row = n;
    m_table->selectRow(row);
}

void DutiesDialog::openDuty(const QModelIndex &index) {
    const auto *dialog = redress::openDuty(m_session, m_model->at(index).rule.id, this);
    connect(dialog, &DutyDialog::reportWanted, this, [this](const QString &report, const QString &period) {
        accept();
        Q_EMIT reportWanted(report, period);
    });
}

}  // namespace redress
