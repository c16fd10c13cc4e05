// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/rail.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

int spacing() {
    return Theme::scaled(4);
}

int buttonHeight(bool withIcon) {
    return Theme::scaled(withIcon ? 56 : 36);
}

}  // namespace

Rail::Rail(QWidget *parent) : QFrame(parent), m_name(new QLabel(tr("Redress"), this)) {
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Navigation"));
    m_name->setObjectName(u"railName"_s);
    m_name->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(8), Theme::scaled(18), Theme::scaled(8), Theme::scaled(12));
    column->setSpacing(spacing());
    column->addWidget(m_name);
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
    setButtons(Size::Full);
}

QToolButton *Rail::button(Place place, Icon drawing, const QString &label, const QString &keys) {
    auto *button = new QToolButton(this);
    button->setText(label);
    button->setAccessibleName(label);
    button->setToolTip(tr("%1 (%2)", "a screen and its keys").arg(label, keys));
    button->setIcon(icon(drawing, Theme::Role::RailInk));
    button->setIconSize(QSize(Theme::scaled(20), Theme::scaled(20)));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons[place] = button;
    return button;
}

void Rail::setButtons(Size size) {
    m_size = size;
    for (const auto &[place, button] : m_buttons) {
        button->setToolButtonStyle(size == Size::Full ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonTextOnly);
        button->setMinimumSize(Theme::scaled(72), buttonHeight(size == Size::Full));
    }
}

int Rail::heightOf(Size size) const {
    const QMargins margins = layout()->contentsMargins();
    const int buttons = int(m_buttons.size());
    return margins.top() + m_name->sizeHint().height() + Theme::scaled(14) +
           buttons * (buttonHeight(size == Size::Full) + spacing()) + margins.bottom();
}

QSize Rail::minimumSizeHint() const {
    return {QFrame::minimumSizeHint().width(), heightOf(Size::Compact)};
}

void Rail::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    const Size size = height() < heightOf(Size::Full) ? Size::Compact : Size::Full;
    if (size != m_size) setButtons(size);
}

void Rail::mark(Place place) {
    m_buttons.at(place == Place::Case ? Place::Cases : place)->setChecked(true);
}

}  // namespace redress
