// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/received_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dayField(QDate day, const QString &name, QWidget *parent) {
    auto *field = new QDateEdit(day, parent);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"d MMMM yyyy"_s);
    field->setAccessibleName(name);
    return field;
}

}  // namespace

ReceivedDialog::ReceivedDialog(const ReceivedDays &days, QDate today, QWidget *parent)
    : QDialog(parent),
      m_from(dayField(days.from.isValid() ? days.from : today.addMonths(-1), tr("From"), this)),
      m_to(dayField(days.to.isValid() ? days.to : today, tr("To"), this)),
      m_fault(new QLabel(this)) {
    setWindowTitle(tr("Cases received"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_fault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show these"));
    form->addRow(buttons);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &ReceivedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ReceivedDays ReceivedDialog::days() const {
    return {{}, m_from->date(), m_to->date()};
}

void ReceivedDialog::accept() {
    if (m_from->date() <= m_to->date()) return QDialog::accept();
    m_fault->setText(tr("The first day is after the last. Choose an earlier first day."));
    m_fault->show();
    m_from->setFocus();
}

}  // namespace redress
