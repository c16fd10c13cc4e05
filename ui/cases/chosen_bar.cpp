// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/chosen_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/theme.h"

namespace redress {

namespace {

QPushButton *link(const QString &words, QWidget *parent) {
    auto *button = new QPushButton(words, parent);
    setLook(button, Look::Link);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

ChosenBar::ChosenBar(const QList<QAction *> &actions, QWidget *parent) : QFrame(parent), m_count(new QLabel(this)) {
    setLook(m_count, Look::Strong);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(16));
    row->addWidget(m_count);
    for (QAction *action : actions) {
        auto *button = link(action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    }
    auto *none = link(tr("Choose none"), this);
    connect(none, &QPushButton::clicked, this, &ChosenBar::noneWanted);
    row->addWidget(none);
    row->addStretch();
    setCount(0);
}

void ChosenBar::setCount(int chosen) {
    m_count->setText(tr("%Ln case(s) chosen", nullptr, chosen));
    setVisible(chosen > 1);
}

}  // namespace redress
