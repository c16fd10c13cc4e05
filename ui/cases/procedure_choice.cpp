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
    for (const Procedure &procedure : policy.procedures) addProcedure(procedure, column);
    if (!m_procedures.empty()) setFocusProxy(m_group->button(0));
    choose(policy.defaultProcedure);
    connect(m_group, &QButtonGroup::idToggled, this, &ProcedureChoice::changed);
}

void ProcedureChoice::addProcedure(const Procedure &procedure, QVBoxLayout *column) {
    auto *button = new QRadioButton(QString(procedure.name).replace(u'&', QStringLiteral("&&")), this);
    button->setObjectName(procedure.id.text());
    button->setFont(Theme::font(Theme::Text::Strong));
    button->setAccessibleDescription(procedure.question);
    m_group->addButton(button, static_cast<int>(m_procedures.size()));
    m_procedures.push_back(procedure.id);
    column->addWidget(button);
    QLabel *question = addWords(procedure.question, column);
    setLook(question, Look::Quiet);
    question->setVisible(!procedure.question.isEmpty());
    m_hints.push_back(addWords({}, column));
    m_hints.back()->setObjectName(procedure.id.text() + QStringLiteral(".hint"));
    m_hints.back()->hide();
}

QLabel *ProcedureChoice::addWords(const QString &words, QVBoxLayout *column) {
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(Theme::scaled(24), 0, 0, Theme::scaled(4));
    column->addWidget(label);
    return label;
}

ProcedureId ProcedureChoice::chosen() const {
    const int id = m_group->checkedId();
    return id < 0 ? ProcedureId() : m_procedures.at(static_cast<size_t>(id));
}

void ProcedureChoice::choose(const ProcedureId &procedure) {
    const auto found = std::ranges::find(m_procedures, procedure);
    if (found != m_procedures.end()) m_group->button(static_cast<int>(found - m_procedures.begin()))->setChecked(true);
}

void ProcedureChoice::setHint(const QString &words) {
    const int chosen = m_group->checkedId();
    for (int id = 0; id < static_cast<int>(m_hints.size()); ++id) {
        QLabel *hint = m_hints.at(static_cast<size_t>(id));
        hint->setText(id == chosen ? words : QString());
        hint->setVisible(!hint->text().isEmpty());
    }
}

}  // namespace redress
