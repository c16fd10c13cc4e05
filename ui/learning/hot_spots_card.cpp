// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/hot_spots_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/learning/card_list.h"
#include "ui/learning/cluster_delegate.h"
#include "ui/learning/cluster_model.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int tallest = 300;

}  // namespace

HotSpotsCard::HotSpotsCard(QWidget *parent)
    : SectionCard(tr("Hot spots"),
                  tr("Where more cases came together than chance would bring. Open one to see its cases."), parent),
      m_model(new ClusterModel(this)),
      m_list(new CardList(tallest, this)),
      m_none(new QLabel(tr("Nothing stands out in the last year."), this)),
      m_how(new QPushButton(tr("How this is found"), this)),
      m_method(new QLabel(this)) {
    m_list->setObjectName(u"hotSpots"_s);
    m_list->setAccessibleName(tr("Hot spots"));
    m_list->setItemDelegate(new ClusterDelegate(m_list));
    m_list->setModel(m_model);
    m_how->setObjectName(u"howFound"_s);
    m_how->setCheckable(true);
    setLook(m_how, Look::Link);
    m_method->setObjectName(u"method"_s);
    m_method->setTextFormat(Qt::PlainText);
    m_method->setWordWrap(true);
    m_method->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_method, Look::Quiet);
    m_method->hide();
    column()->addWidget(m_none);
    column()->addWidget(m_list);
    column()->addWidget(m_how, 0, Qt::AlignLeft);
    column()->addWidget(m_method);
    column()->addStretch();
    connect(m_list, &CardList::opened, this,
            [this](const QModelIndex &index) { Q_EMIT casesChosen(m_model->at(index).cases); });
    connect(m_how, &QPushButton::toggled, m_method, &QWidget::setVisible);
}

void HotSpotsCard::show(const LearningPicture &picture) {
    m_model->show(picture.clusters);
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    m_method->setText(picture.method.join(u'\n'));
}

}  // namespace redress
