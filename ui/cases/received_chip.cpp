// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/received_chip.h"

#include <QMenu>

#include "ui/cases/received_dialog.h"

namespace redress {

ReceivedChip::ReceivedChip(Today today, QWidget *parent)
    : FilterChip(tr("Received"), parent), m_today(std::move(today)) {
    setObjectName(QStringLiteral("receivedChip"));
    connect(menu(), &QMenu::aboutToShow, this, &ReceivedChip::fillMenu);
}

void ReceivedChip::setDays(const ReceivedDays &days) {
    m_days = days;
    setChoice(days.words(m_today()));
}

void ReceivedChip::fillMenu() {
    menu()->clear();
    addChoice(tr("Any day"), {});
    for (const ReceivedDays &days : usualReceivedDays(m_today())) addChoice(days.name, days);
    menu()->addSeparator();
    connect(menu()->addAction(tr("From … to …")), &QAction::triggered, this, &ReceivedChip::ask);
}

void ReceivedChip::addChoice(const QString &words, const ReceivedDays &days) {
    QAction *action = menu()->addAction(words);
    action->setCheckable(true);
    action->setChecked(days.from == m_days.from && days.to == m_days.to);
    connect(action, &QAction::triggered, this, [this, days] { Q_EMIT chosen(days.from, days.to); });
}

void ReceivedChip::ask() {
    auto *dialog = new ReceivedDialog(m_days, m_today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { Q_EMIT chosen(dialog->days().from, dialog->days().to); });
    dialog->open();
}

}  // namespace redress
