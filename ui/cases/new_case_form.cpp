// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/new_case_form.h"

#include <QVBoxLayout>

#include "core/casework/details.h"
#include "core/casework/event_names.h"
#include "ui/cases/about_fields.h"
#include "ui/cases/form_field.h"
#include "ui/cases/intake_advice.h"
#include "ui/cases/more_fields.h"
#include "ui/cases/procedure_choice.h"
#include "ui/cases/receipt_fields.h"
#include "ui/cases/who_fields.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

NewCaseForm::NewCaseForm(const Session &session, QWidget *parent)
    : NewCaseForm(session, session.reg.policy(), parent) {}

NewCaseForm::NewCaseForm(const Session &session, std::shared_ptr<const Policy> policy, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_policy(std::move(policy)),
      m_other(session.reg.comparedWith(*m_policy)),
      m_who(new WhoFields(session, m_policy, this)),
      m_receipt(new ReceiptFields(session, this)),
      m_about(new AboutFields(session.reg.clock().today(), this)),
      m_procedure(new ProcedureChoice(*m_policy, this)),
      m_more(new MoreFields(session, m_policy, this)) {
    build();
    clear();
    connectParts();
    advise();
}

void NewCaseForm::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(14));
    column->addWidget(m_who);
    column->addWidget(m_receipt);
    column->addWidget(m_about);
    column->addWidget(new FormField(tr("What &kind of case is it?"), m_procedure, this));
    column->addWidget(m_more);
    column->addStretch();
}

void NewCaseForm::connectParts() {
    for (IntakePart *part : parts()) {
        connect(part, &IntakePart::edited, this, &NewCaseForm::advise);
        connect(part, &IntakePart::edited, this, &NewCaseForm::edited);
    }
    connect(m_procedure, &ProcedureChoice::changed, this, &NewCaseForm::advise);
    connect(m_procedure, &ProcedureChoice::changed, this, &NewCaseForm::edited);
    connect(m_who, &WhoFields::personWanted, this, &NewCaseForm::personWanted);
    connect(m_who, &WhoFields::offersWanted, this, &NewCaseForm::offersWanted);
}

std::vector<IntakePart *> NewCaseForm::parts() const {
    return {m_who, m_receipt, m_about, m_more};
}

QJsonObject NewCaseForm::typed() const {
    QJsonObject words;
    for (const IntakePart *part : parts()) part->tell(words);
    words[keys::procedure] = m_procedure->chosen().text();
    return words;
}

QJsonObject NewCaseForm::words() const {
    const QJsonObject words = typed();
    QJsonObject own = words;  // what nobody proposed
    for (const auto key : {keys::procedure, keys::officer, keys::channel}) own.remove(key);
    return own.isEmpty() ? QJsonObject() : words;
}

void NewCaseForm::setWords(const QJsonObject &words) {
    for (IntakePart *part : parts()) part->setWords(words);
    m_procedure->choose(ProcedureId(words[keys::procedure].toString()));
}

void NewCaseForm::clear() {
    setWords({{keys::procedure, m_policy->defaultProcedure.text()}});
    m_receipt->setNow();
}

void NewCaseForm::focusFirst() {
    m_who->focusName();
}

QString NewCaseForm::complainant() const {
    return typed()[keys::complainant].toString();
}

QString NewCaseForm::address() const {
    return typed()[keys::address].toString();
}

CaseDetails NewCaseForm::details() const {
    return subject().details;
}

Clues NewCaseForm::clues() const {
    return m_who->clues();
}

void NewCaseForm::takePerson(const Person &person) {
    m_who->setPerson(person);
}

Case NewCaseForm::subject() const {
    Case subject;
    subject.policy = m_policy->id;
    subject.procedure = m_procedure->chosen();
    subject.received = m_receipt->received().value_or(m_session.reg.now());
    changeDetails(subject.details, typed());
    return subject;
}

void NewCaseForm::advise() {
    const Case now = subject();
    const Procedure *procedure = m_policy->procedure(now.procedure);
    if (!procedure) return;
    const Rules rules{*m_policy, *procedure, m_session.reg.calendars().of(m_policy->division), m_session.reg.now()};
    m_who->adviseOnKind(intake_advice::onKind(now.details.kind, *m_policy, *procedure));
    m_about->setReceived(now.received.day());
    m_about->askWhetherItRecurs(intake_advice::hearsRecurring(*procedure));
    m_about->adviseOnAge(intake_advice::onAge(now, rules, m_other.get()));
    m_procedure->setHint(intake_advice::onProcedure(rules, now.received));
    m_more->setProcedure(now.procedure);
    m_more->setComplainant(now.details.complainant);
}

std::optional<Intake> NewCaseForm::filled() {
    for (IntakePart *part : parts())
        if (!part->check()) return {};
    return intakeOf(typed(), *m_receipt->received(), m_session.user);
}

}  // namespace redress
