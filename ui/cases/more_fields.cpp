// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/more_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "ui/case/fold_out.h"
#include "ui/cases/case_suggestions.h"
#include "ui/cases/form_field.h"
#include "ui/cases/group_fields.h"
#include "ui/cases/intake.h"
#include "ui/cases/optional_section.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void complete(QLineEdit *field, const QStringList &suggestions) {
    auto *completer = new QCompleter(suggestions, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

}  // namespace

MoreFields::MoreFields(const Session &session, const std::shared_ptr<const Policy> &policy, QWidget *parent)
    : IntakePart(parent),
      m_session(session),
      m_fold(new FoldOut(u"more"_s, tr("&More: who acts for them, who else complains, service, officer…"), this)),
      m_confidential(new QCheckBox(tr("They asked for con&fidence"), this)),
      m_advocate(new OptionalSection(intake_keys::advocate, tr("Some&body acts for them"), this)),
      m_representative(new OptionalSection(intake_keys::representative,
                                           tr("An MP, counci&llor or board member wrote for them"), this)),
      m_group(new GroupFields(policy->customers, this)),
      m_service(new QLineEdit(this)),
      m_category(new QLineEdit(this)),
      m_officer(new QComboBox(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    m_confidential->setObjectName(keys::confidential);
    m_file.policy = policy;
    m_fold->content()->setSpacing(Theme::scaled(12));
    m_fold->content()->addWidget(m_confidential);
    for (IntakePart *part : parts()) {
        m_fold->content()->addWidget(part);
        connect(part, &IntakePart::edited, this, &MoreFields::edited);
    }
    addPlace();
    suggest();
    setProcedure(m_file.policy->defaultProcedure);
    connect(m_confidential, &QCheckBox::toggled, this, &MoreFields::edited);
    connect(m_officer, &QComboBox::currentTextChanged, this, &MoreFields::edited);
    for (const TextField &text : texts()) connect(text.field, &QLineEdit::textChanged, this, &MoreFields::edited);
}

void MoreFields::addPlace() {
    m_service->setObjectName(keys::service);
    m_category->setObjectName(keys::category);
    m_officer->setObjectName(keys::officer);
    m_officer->setEditable(true);
    m_fold->content()->addWidget(formRow({{new FormField(tr("Ser&vice"), m_service, this), 1},
                                          {new FormField(tr("Categor&y"), m_category, this), 1},
                                          {new FormField(tr("Officer"), m_officer, this), 1}},
                                         this));
}

void MoreFields::suggest() {
    const CaseSuggestions suggestions(m_session.reg);
    m_officer->addItems(suggestions.officers());
    complete(m_service, suggestions.services());
    complete(m_category, suggestions.categories());
}

void MoreFields::setProcedure(const ProcedureId &procedure) {
    if (procedure.isEmpty() || procedure == m_file.subject.procedure) return;
    m_file.subject.procedure = procedure;
    askForOthers();
}

void MoreFields::setComplainant(const QString &name) {
    m_group->setComplainant(name);
}

// The same questions as on a case that is there.
void MoreFields::askForOthers() {
    const Rules rules{*m_file.policy, m_file.procedure(), m_session.reg.calendars().of(m_file.policy->division),
                      m_session.reg.now()};
    const AskContext context{m_session.reg, m_file, m_session.user};
    const auto asksOf = [&](const EventName &event) {
        const Action *action = actionOf(event);
        return action && action->asks ? action->asks(m_file.subject, rules) : std::vector<Ask>();
    };
    m_advocate->ask(asksOf(events::advocateNamed), context);
    m_representative->ask(asksOf(events::addresseeNamed), context);
}

std::vector<IntakePart *> MoreFields::parts() const {
    return {m_advocate, m_representative, m_group};
}

std::vector<TextField> MoreFields::texts() const {
    return {{keys::service, m_service}, {keys::category, m_category}};
}

void MoreFields::tell(QJsonObject &words) const {
    if (m_confidential->isChecked()) words[keys::confidential] = true;
    for (const IntakePart *part : parts()) part->tell(words);
    tellTexts(texts(), words);
    if (const QString officer = m_officer->currentText().trimmed(); !officer.isEmpty()) words[keys::officer] = officer;
}

void MoreFields::setWords(const QJsonObject &words) {
    m_confidential->setChecked(words[keys::confidential].toBool());
    for (IntakePart *part : parts()) part->setWords(words);
    setTexts(texts(), words);
    m_officer->setCurrentText(words[keys::officer].toString(m_session.user));
    QJsonObject told;
    tell(told);
    told.remove(keys::officer);
    m_fold->setOpen(!told.isEmpty());
}

bool MoreFields::check() {
    for (IntakePart *part : parts()) {
        if (part->check()) continue;
        m_fold->setOpen(true);
        return false;
    }
    return true;
}

}  // namespace redress
