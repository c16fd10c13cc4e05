// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/procedure_choice.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

ProcedureChoice::ProcedureChoice(const Policy &policy, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    for (const Procedure &procedure : policy.procedures) {
        auto *button = new QRadioButton(QString(procedure.name).replace(u'&', QStringLiteral("&&")), this);
        button->setObjectName(procedure.id.text());
        button->setFont(Theme::font(Theme::Text::Strong));
        button->setAccessibleDescription(procedure.question);
        auto *question = new QLabel(procedure.question, this);
        question->setTextFormat(Qt::PlainText);
        question->setWordWrap(true);
        question->setContentsMargins(Theme::scaled(24), 0, 0, Theme::scaled(4));
        setLook(question, Look::Quiet);
        m_group->addButton(button, static_cast<int>(m_procedures.size()));
        m_procedures.push_back(procedure.id);
        column->addWidget(button);
        column->addWidget(question);
        question->setVisible(!procedure.question.isEmpty());
        setFocusProxy(m_group->button(0));
    }
    choose(policy.defaultProcedure);
    connect(m_group, &QButtonGroup::idToggled, this, &ProcedureChoice::changed);
}

ProcedureId ProcedureChoice::chosen() const {
    const int id = m_group->checkedId();
    return id < 0 ? ProcedureId() : m_procedures.at(static_cast<size_t>(id));
}

void ProcedureChoice::choose(const ProcedureId &procedure) {
    const auto found = std::ranges::find(m_procedures, procedure);
    if (found != m_procedures.end()) m_group->button(static_cast<int>(found - m_procedures.begin()))->setChecked(true);
}

}  // namespace redress
