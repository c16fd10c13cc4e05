// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/officer_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/theme.h"

namespace redress {

OfficerDialog::OfficerDialog(int cases, const QStringList &officers, QWidget *parent)
    : QDialog(parent), m_officer(new QComboBox(this)), m_fault(new QLabel(this)) {
    setObjectName(QStringLiteral("officerDialog"));
    setWindowTitle(tr("Assign officer"));
    m_officer->setEditable(true);
    m_officer->addItems(officers);
    m_officer->setCurrentText({});
    m_officer->setMinimumWidth(Theme::scaled(280));
    m_officer->setAccessibleName(tr("Officer"));
    m_fault->hide();
    auto *form = new QFormLayout(this);
    form->addRow(new QLabel(tr("Who is to work on %n case(s)?", nullptr, cases), this));
    form->addRow(tr("&Officer"), m_officer);
    form->addRow(m_fault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Assign"));
    setLook(buttons->button(QDialogButtonBox::Ok), Look::Primary);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OfficerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_officer->setFocus();
}

QString OfficerDialog::officer() const {
    return m_officer->currentText().trimmed();
}

void OfficerDialog::accept() {
    if (!officer().isEmpty()) return QDialog::accept();
    m_fault->setText(tr("Type or choose the officer’s name."));
    m_fault->show();
    m_officer->setFocus();
}

}  // namespace redress
