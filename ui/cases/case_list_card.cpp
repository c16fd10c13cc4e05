// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_card.h"

#include <QStackedLayout>

#include "ui/cases/case_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"

namespace redress {

CaseListCard::CaseListCard(CaseListModel &model, QWidget *parent)
    : QFrame(parent),
      m_model(model),
      m_table(new CaseTable(model, this)),
      m_empty(new EmptyState({}, {}, this)),
      m_stack(new QStackedLayout(this)) {
    setLook(this, Look::Card);
    m_empty->setObjectName(QStringLiteral("caseListEmpty"));
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(&model, &CaseListModel::slid, this, &CaseListCard::showWhatThereIs);
    connect(m_empty, &EmptyState::chosen, this,
            [this] { Q_EMIT remedyWanted(emptinessOf(m_model.view().filter).remedy); });
}

void CaseListCard::showWhatThereIs() {
    if (m_model.rowCount() > 0) return m_stack->setCurrentWidget(m_table);
    const CaseEmptiness why = emptinessOf(m_model.view().filter);
    m_empty->setWords(why.title, why.words);
    m_empty->offer(why.action);
    m_stack->setCurrentWidget(m_empty);
}

}  // namespace redress
