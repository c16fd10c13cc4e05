// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/organisation_step.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/settings/organisation_form.h"

namespace redress {

using namespace Qt::StringLiterals;

OrganisationStep::OrganisationStep(const QString &user, QWidget *parent)
    : SetupStep(tr("Your organisation"),
                tr("What stands at the head of letters and reports. All of it can be changed later under Settings."),
                parent),
      m_form(new OrganisationForm(this)),
      m_user(new QLineEdit(user, this)) {
    m_user->setObjectName(u"userName"_s);
    auto *you = new QFormLayout;
    you->setHorizontalSpacing(Theme::scaled(16));
    you->addRow(tr("&Your own name, for the timeline"), m_user);
    setFocusProxy(m_form);
    column()->addWidget(m_form);
    column()->addSpacing(Theme::scaled(8));
    column()->addLayout(you);
    column()->addStretch();
}

void OrganisationStep::propose(const QString &organisation) {
    Organisation now = this->organisation();
    if (!now.name.isEmpty()) return;
    now.name = organisation;
    m_form->setOrganisation(now);
}

Organisation OrganisationStep::organisation() const {
    Organisation organisation;
    m_form->fill(organisation);
    if (organisation.referencePrefix.isEmpty()) organisation.referencePrefix = Organisation().referencePrefix;
    return organisation;
}

QString OrganisationStep::user() const {
    return m_user->text().trimmed();
}

QString OrganisationStep::whatIsMissing() const {
    if (user().isEmpty()) return tr("Say your own name: what you record carries it.");
    return m_form->whatIsMissing();
}

}  // namespace redress
