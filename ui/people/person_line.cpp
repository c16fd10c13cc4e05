// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_line.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/people/person_words.h"

namespace redress {

using namespace Qt::StringLiterals;

PersonLine::PersonLine(QWidget *parent)
    : QWidget(parent),
      m_known(new QLabel(this)),
      m_details(new QPushButton(tr("Details and needs…"), this)),
      m_needs(new QWidget(this)) {
    auto *other = new QPushButton(tr("Somebody else"), this);
    m_known->setObjectName(u"knownPerson"_s);
    m_known->setTextFormat(Qt::PlainText);
    m_details->setObjectName(u"personDetails"_s);
    other->setObjectName(u"otherPerson"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(4));
    line->addWidget(m_known);
    for (QPushButton *button : {m_details, other}) {
        setLook(button, Look::Link);
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    column->addLayout(line);
    column->addWidget(m_needs);
    m_needs->setObjectName(u"personNeeds"_s);
    new FlowLayout(m_needs);
    connect(m_details, &QPushButton::clicked, this, &PersonLine::detailsWanted);
    connect(other, &QPushButton::clicked, this, &PersonLine::otherWanted);
    hide();
}

void PersonLine::showPerson(const Person &person) {
    setVisible(!person.id.isEmpty());
    m_known->setText(tr("✓ Known to the register as %1").arg(person.id.text()));
    m_details->setAccessibleName(tr("Details and needs of %1").arg(person.name));
    showNeeds(person);
}

void PersonLine::showNeeds(const Person &person) {
    while (QLayoutItem *item = m_needs->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList needs = person_words::needs(person);
    for (const QString &need : needs) {
        auto *tag = new QLabel(need, m_needs);
        tag->setTextFormat(Qt::PlainText);
        setLook(tag, Look::Tag);
        m_needs->layout()->addWidget(tag);
        tag->show();
    }
    m_needs->setVisible(!needs.isEmpty());
}

}  // namespace redress
