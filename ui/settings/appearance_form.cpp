// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_form.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace redress {

AppearanceForm::AppearanceForm(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_schemes(new QButtonGroup(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::scaled(20));
    add(Theme::Scheme::System, tr("As the &computer"));
    add(Theme::Scheme::Light, tr("&Light"));
    add(Theme::Scheme::Dark, tr("&Dark"));
    row->addStretch();
    connect(m_schemes, &QButtonGroup::idClicked, this, [this](int id) {
        const auto scheme = static_cast<Theme::Scheme>(id);
        m_preferences.setScheme(scheme);
        Q_EMIT schemeChosen(scheme);
    });
}

void AppearanceForm::add(Theme::Scheme scheme, const QString &label) {
    auto *button = new QRadioButton(label, this);
    button->setChecked(m_preferences.scheme() == scheme);
    m_schemes->addButton(button, int(scheme));
    layout()->addWidget(button);
}

}  // namespace redress
