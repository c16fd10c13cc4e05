// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/causes_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/learning/card_list.h"
#include "ui/learning/cause_delegate.h"
#include "ui/learning/cause_model.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int tallest = 300;

}  // namespace

CausesCard::CausesCard(QWidget *parent)
    : SectionCard(
          tr("Causes over time"),
          tr("How often each cause was found in the last year, and a column for each of the last five quarters."),
          parent),
      m_model(new CauseModel(this)),
      m_list(new CardList(tallest, this)),
      m_none(new QLabel(tr("No cause was found in the last year. It is recorded on a case, under Learning."), this)) {
    m_list->setObjectName(u"causes"_s);
    m_list->setAccessibleName(tr("Causes over time"));
    m_list->setItemDelegate(new CauseDelegate(*m_model, m_list));
    m_list->setModel(m_model);
    m_none->setWordWrap(true);
    column()->addWidget(m_none);
    column()->addWidget(m_list);
    column()->addStretch();
    connect(m_list, &CardList::opened, this,
            [this](const QModelIndex &index) { Q_EMIT causeChosen(m_model->at(index).cause); });
}

void CausesCard::show(const LearningPicture &picture) {
    m_model->show(picture);
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

}  // namespace redress
