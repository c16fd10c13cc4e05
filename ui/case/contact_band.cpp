// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/contact_band.h"

#include <QPushButton>

#include "ui/case/fact_chip.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ContactBand::ContactBand(QWidget *parent) : QWidget(parent) {
    setObjectName(u"contactBand"_s);
    setAccessibleName(tr("To be known before contact"));
    new FlowLayout(this);
    hide();
}

void ContactBand::clear() {
    for (auto *chip : m_chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
}

void ContactBand::display(const std::vector<ContactFact> &facts) {
    clear();
    for (const auto &fact : facts) {
        QWidget *chip = m_chips.emplace_back(chipFor(fact));
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!facts.empty());
}

QWidget *ContactBand::chipFor(const ContactFact &fact) {
    if (fact.opens.isEmpty()) return new FactChip(fact, this);
    const bool warns = fact.weight == ContactFact::Weight::Warning;
    auto *button = new QPushButton(icon(fact.sign, warns ? Theme::Role::Overdue : Theme::Role::Link), fact.words, this);
    button->setObjectName(u"linked."_s + fact.opens.text());
    button->setToolTip(fact.more.isEmpty() ? tr("Open the case") : fact.more);
    button->setAccessibleName(tr("%1: open the case").arg(fact.words));
    setLook(button, Look::Link);
    connect(button, &QPushButton::clicked, this, [this, reference = fact.opens] { Q_EMIT caseWanted(reference); });
    return button;
}

}  // namespace redress
