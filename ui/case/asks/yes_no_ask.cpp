// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/yes_no_ask.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/chip.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

YesNoAsk::YesNoAsk(const Ask &ask, QWidget *parent)
    : AskField(ask, parent), m_yes(addAnswer(tr("Yes"), u".yes"_s)), m_no(addAnswer(tr("No"), u".no"_s)) {
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(6));
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch();
    column()->addLayout(row);
    setFocusProxy(m_yes);
}

QPushButton *YesNoAsk::addAnswer(const QString &words, const QString &name) {
    auto *button = new Chip(words, this);
    button->setObjectName(inputName() + name);
    button->setAccessibleName(tr("%1: %2", "what is asked, yes or no").arg(ask().label, words));
    connect(button, &QPushButton::toggled, this, [this, button](bool on) {
        QPushButton *other = button == m_yes ? m_no : m_yes;
        if (on) other->setChecked(false);
        Q_EMIT changed();
    });
    return button;
}

QJsonValue YesNoAsk::typed() const {
    if (m_yes->isChecked()) return true;
    return m_no->isChecked() ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined);
}

void YesNoAsk::restore(const QJsonValue &typed) {
    m_yes->setChecked(typed.isBool() && typed.toBool());
    m_no->setChecked(typed.isBool() && !typed.toBool());
}

}  // namespace redress
