// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/ask_field.h"

#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/common/wrapped_label.h"

namespace redress {

using namespace Qt::StringLiterals;

AskField::AskField(Ask ask, QWidget *parent) : QWidget(parent), m_ask(std::move(ask)), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(2));
    const bool optional = m_ask.need == Ask::Need::Optional;
    auto *label =
        new WrappedLabel(optional ? tr("%1 (optional)", "what is asked for").arg(m_ask.label) : m_ask.label, this);
    label->setObjectName(u"askLabel"_s);
    label->setFont(Theme::font(Theme::Text::Small));
    setLook(label, Look::Quiet);
    m_column->addWidget(label);
    if (!m_ask.clause.number.isEmpty())
        setToolTip(m_ask.clause.text.isEmpty()
                       ? tr("Clause %1").arg(m_ask.clause.number)
                       : tr("%1: %2", "a clause and what it says").arg(m_ask.clause.number, m_ask.clause.text));
    setFocusPolicy(Qt::NoFocus);
}

QString AskField::inputName() const {
    return u"ask."_s + m_ask.key;
}

void AskField::addInput(QWidget *input) {
    input->setObjectName(inputName());
    input->setAccessibleName(m_ask.label);
    if (auto *label = findChild<QLabel *>(u"askLabel"_s)) label->setBuddy(input);
    setFocusProxy(input);
    m_column->addWidget(input);
}

void AskField::propose(const QJsonValue &typed) {
    restore(typed);
    m_proposed = this->typed();
}

}  // namespace redress
