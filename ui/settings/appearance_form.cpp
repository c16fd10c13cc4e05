// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_form.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace redress {

using namespace Qt::StringLiterals;

AppearanceForm::AppearanceForm(Preferences &preferences, const QString &user, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_schemes(new QButtonGroup(this)) {
    auto *name = new QLineEdit(user, this);
    name->setObjectName(u"ownName"_s);
    name->setToolTip(tr("What you record carries this name, from the next start of Redress on."));
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (!name->text().trimmed().isEmpty()) m_preferences.setUser(name->text().trimmed());
    });
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Theme::scaled(16));
    form->setVerticalSpacing(Theme::scaled(10));
    form->addRow(tr("&Your name"), name);
    form->addRow(tr("Colours"), buildSchemes());
    connect(m_schemes, &QButtonGroup::idClicked, this, [this](int id) {
        const auto scheme = static_cast<Theme::Scheme>(id);
        m_preferences.setScheme(scheme);
        Q_EMIT schemeChosen(scheme);
    });
}

QHBoxLayout *AppearanceForm::buildSchemes() {
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(20));
    add(row, Theme::Scheme::System, tr("As the &computer"));
    add(row, Theme::Scheme::Light, tr("&Light"));
    add(row, Theme::Scheme::Dark, tr("&Dark"));
    row->addStretch();
    return row;
}

void AppearanceForm::add(QHBoxLayout *row, Theme::Scheme scheme, const QString &label) {
    auto *button = new QRadioButton(label, this);
    button->setChecked(m_preferences.scheme() == scheme);
    m_schemes->addButton(button, int(scheme));
    row->addWidget(button);
}

}  // namespace redress
