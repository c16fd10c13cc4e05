// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_bands.h"

#include <QVBoxLayout>

#include "ui/case/alert_band.h"
#include "ui/case/contact_band.h"
#include "ui/common/theme.h"

namespace redress {

CaseBands::CaseBands(QWidget *parent)
    : QWidget(parent), m_contact(new ContactBand(this)), m_alerts(new AlertBand(AlertWords::shipped(), this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(12));
    column->addWidget(m_contact);
    column->addWidget(m_alerts);
    connect(m_contact, &ContactBand::caseWanted, this, &CaseBands::caseWanted);
    connect(m_alerts, &AlertBand::decisionWanted, this, &CaseBands::decisionWanted);
    connect(m_alerts, &AlertBand::caseWantedFor, this, &CaseBands::besideWanted);
}

void CaseBands::display(const CaseFile &file, const std::optional<Person> &person, const Rules &rules) {
    const auto alerts = undecidedAlerts(file.subject, file.standing(), m_alerts->words());
    const auto facts = contactFacts(file, person, rules);
    m_alerts->display(alerts, AlertBand::Offers::Decision);
    m_contact->display(facts);
    setVisible(!alerts.empty() || !facts.empty());
}

}  // namespace redress
