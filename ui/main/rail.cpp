// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/rail.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent) : QFrame(parent) {
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Navigation"));
    auto *name = new QLabel(tr("Redress"), this);
    name->setObjectName(u"railName"_s);
    name->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(8), Theme::scaled(18), Theme::scaled(8), Theme::scaled(12));
    column->setSpacing(Theme::scaled(4));
    column->addWidget(name);
    column->addSpacing(Theme::scaled(14));
    column->addWidget(button(Place::Today, Icon::Today, tr("Today"), tr("Ctrl+1")));
    column->addWidget(button(Place::Cases, Icon::Cases, tr("Cases"), tr("Ctrl+2")));
    column->addWidget(button(Place::Letters, Icon::Letters, tr("Letters"), tr("Ctrl+3")));
    column->addWidget(button(Place::Reports, Icon::Reports, tr("Reports"), tr("Ctrl+4")));
    column->addWidget(button(Place::Learning, Icon::Learning, tr("Learning"), tr("Ctrl+5")));
    column->addWidget(button(Place::Policy, Icon::Policy, tr("Policy"), tr("Ctrl+6")));
    column->addStretch();
    column->addWidget(button(Place::Settings, Icon::Settings, tr("Settings"), tr("Ctrl+,")));
    auto *group = new QButtonGroup(this);
    for (const auto &[place, button] : m_buttons) group->addButton(button, int(place));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Place>(id)); });
}

QToolButton *Rail::button(Place place, Icon drawing, const QString &label, const QString &keys) {
    auto *button = new QToolButton(this);
    button->setText(label);
    button->setAccessibleName(label);
    button->setToolTip(tr("%1 (%2)", "a screen and its keys").arg(label, keys));
    button->setIcon(icon(drawing, Theme::Role::RailInk));
    button->setIconSize(QSize(Theme::scaled(20), Theme::scaled(20)));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumSize(Theme::scaled(72), Theme::scaled(56));
    m_buttons[place] = button;
    return button;
}

void Rail::mark(Place place) {
    m_buttons.at(place == Place::Case ? Place::Cases : place)->setChecked(true);
}

}  // namespace redress
