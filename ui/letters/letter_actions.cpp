// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_actions.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

LetterActions::LetterActions(QWidget *parent)
    : QWidget(parent), m_record(new QCheckBox(tr("&Record it on the timeline as sent"), this)) {
    auto *pdf = new QPushButton(icon(Icon::Save, Theme::Role::AccentInk), tr("Save &PDF…"), this);
    auto *odt = new QPushButton(tr("Save &ODT…"), this);
    auto *print = new QPushButton(icon(Icon::Print), tr("Pr&int…"), this);
    pdf->setObjectName(u"savePdf"_s);
    odt->setObjectName(u"saveOdt"_s);
    print->setObjectName(u"printLetter"_s);
    odt->setToolTip(tr("To be worked on in a word processor, and the accessible form of the letter"));
    setLook(pdf, Look::Primary);
    m_record->setObjectName(u"recordLetter"_s);
    m_record->setChecked(true);
    m_record->setToolTip(
        tr("After it has been saved or printed, the case says that it was sent, and its target is met."));

    auto *others = new QHBoxLayout;
    others->setSpacing(Theme::scaled(8));
    others->addWidget(odt, 1);
    others->addWidget(print, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_record);
    column->addWidget(pdf);
    column->addLayout(others);
    connect(m_record, &QCheckBox::toggled, this, &LetterActions::recordToggled);
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(u"pdf"_s); });
    connect(odt, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(u"odt"_s); });
    connect(print, &QPushButton::clicked, this, &LetterActions::printWanted);
}

bool LetterActions::isToBeRecorded() const {
    return m_record->isChecked();
}

void LetterActions::setToBeRecorded(bool on) {
    m_record->setChecked(on);
}

}  // namespace redress
