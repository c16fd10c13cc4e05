// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/officer_button.h"

#include <QMenu>

namespace redress {

namespace {

constexpr int mostOfficers = 40;

}

OfficerButton::OfficerButton(const Session &session, QWidget *parent)
    : QPushButton(parent), m_session(session), m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("officerButton"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &OfficerButton::fill);
    choose({});
}

void OfficerButton::fill() {
    m_menu->clear();
    const auto add = [this](const QString &label, const QString &officer) {
        auto *action = m_menu->addAction(label, this, [this, officer] { choose(officer); });
        action->setCheckable(true);
        action->setChecked(officer == m_officer);
    };
    add(tr("Everyone"), {});
    add(tr("Mine (%1)").arg(m_session.user), m_session.user);
    m_menu->addSeparator();
    QStringList officers = m_session.reg.cases().valuesOf(CaseColumn::Officer, mostOfficers).value_or(QStringList());
    officers.sort(Qt::CaseInsensitive);
    for (const auto &officer : officers)
        if (!officer.isEmpty() && officer != m_session.user) add(officer, officer);
}

void OfficerButton::choose(const QString &officer) {
    m_officer = officer;
    setText(officer.isEmpty() ? tr("Everyone") : officer == m_session.user ? tr("Mine") : officer);
    setAccessibleName(tr("Officer: %1").arg(text()));
    Q_EMIT officerChosen(officer);
}

}  // namespace redress
