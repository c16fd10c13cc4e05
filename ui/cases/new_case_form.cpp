// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/new_case_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "core/base/london.h"
#include "core/casework/event_names.h"
#include "ui/cases/case_suggestions.h"
#include "ui/cases/form_field.h"
#include "ui/cases/procedure_choice.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto procedureKey = "procedure"_L1;  // of a draft

void complete(QLineEdit *field, const QStringList &suggestions) {
    auto *completer = new QCompleter(suggestions, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

QWidget *sideBySide(const std::vector<std::pair<QWidget *, int>> &widgets, QWidget *parent) {
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::scaled(12));
    for (const auto &[widget, stretch] : widgets) line->addWidget(widget, stretch, Qt::AlignTop);
    return row;
}

}  // namespace

NewCaseForm::NewCaseForm(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_complainant(new QLineEdit(this)),
      m_phone(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_postcode(new QLineEdit(this)),
      m_channel(new QComboBox(this)),
      m_day(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_summary(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this)),
      m_service(new QLineEdit(this)),
      m_category(new QLineEdit(this)),
      m_procedure(new ProcedureChoice(*session.reg.policy(), this)),
      m_officer(new QComboBox(this)) {
    build();
    suggest();
    clear();
    connectEdits();
}

void NewCaseForm::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(14));
    addWho(column);
    addHow(column);
    addWhat(column);
    addKind(column);
    column->addStretch();
}

void NewCaseForm::addWho(QVBoxLayout *column) {
    m_complainant->setPlaceholderText(tr("Leave empty if they gave no name"));
    m_complainant->setObjectName(u"complainant"_s);
    m_email->setObjectName(u"email"_s);
    m_address->setObjectName(u"address"_s);
    m_phone->setObjectName(u"phone"_s);
    column->addWidget(new FormField(tr("&Who is it from?"), m_complainant, this));
    m_emailField = new FormField(tr("&E-mail"), m_email, this);
    column->addWidget(sideBySide({{new FormField(tr("&Phone"), m_phone, this), 2}, {m_emailField, 3}}, this));
    column->addWidget(sideBySide(
        {{new FormField(tr("A&ddress"), m_address, this), 4}, {new FormField(tr("P&ostcode"), m_postcode, this), 1}},
        this));
}

void NewCaseForm::addHow(QVBoxLayout *column) {
    m_channel->setEditable(true);
    m_channel->lineEdit()->setPlaceholderText(tr("Choose or type"));
    m_channel->setObjectName(u"channel"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_day->setObjectName(u"receivedDay"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setObjectName(u"receivedTime"_s);
    QWidget *moment = sideBySide({{m_day, 1}, {m_time, 0}}, this);
    moment->setFocusProxy(m_day);
    m_receivedField = new FormField(tr("When was it &received?"), moment, this);
    m_day->setAccessibleName(tr("Day received"));
    m_time->setAccessibleName(tr("Time received"));
    column->addWidget(
        sideBySide({{new FormField(tr("&How did it come?"), m_channel, this), 2}, {m_receivedField, 3}}, this));
}

void NewCaseForm::addWhat(QVBoxLayout *column) {
    m_summary->setObjectName(u"summary"_s);
    m_summary->setPlaceholderText(tr("In a few words: damp in the back bedroom"));
    m_description->setObjectName(u"description"_s);
    m_description->setPlaceholderText(tr("What happened, and what they would like done, in their own words"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + Theme::scaled(18));
    m_service->setObjectName(u"service"_s);
    m_category->setObjectName(u"category"_s);
    m_summaryField = new FormField(tr("What is it &about?"), m_summary, this);
    column->addWidget(m_summaryField);
    column->addWidget(new FormField(tr("What they &said"), m_description, this));
    m_officer->setEditable(true);
    m_officer->setObjectName(u"officer"_s);
    column->addWidget(sideBySide({{new FormField(tr("Ser&vice"), m_service, this), 1},
                                  {new FormField(tr("Cate&gory"), m_category, this), 1},
                                  {new FormField(tr("O&fficer"), m_officer, this), 1}},
                                 this));
}

void NewCaseForm::addKind(QVBoxLayout *column) {
    column->addWidget(new FormField(tr("What &kind of case is it?"), m_procedure, this));
}

void NewCaseForm::suggest() {
    const CaseSuggestions suggestions(m_session.reg);
    m_channel->addItems(CaseSuggestions::channels());
    m_officer->addItems(suggestions.officers());
    complete(m_service, suggestions.services());
    complete(m_category, suggestions.categories());
}

void NewCaseForm::connectEdits() {
    for (const TextField &text : textFields()) connect(text.field, &QLineEdit::textChanged, this, &NewCaseForm::edited);
    for (QComboBox *box : {m_channel, m_officer})
        connect(box, &QComboBox::currentTextChanged, this, &NewCaseForm::edited);
    connect(m_description, &QPlainTextEdit::textChanged, this, &NewCaseForm::edited);
    connect(m_procedure, &ProcedureChoice::changed, this, &NewCaseForm::edited);
    connect(m_email, &QLineEdit::textChanged, m_emailField, [this] { m_emailField->setFault({}); });
    connect(m_summary, &QLineEdit::textChanged, m_summaryField, [this] { m_summaryField->setFault({}); });
    connect(m_day, &QDateEdit::dateChanged, m_receivedField, [this] { m_receivedField->setFault(faultInReceived()); });
    connect(m_time, &QTimeEdit::timeChanged, m_receivedField, [this] { m_receivedField->setFault(faultInReceived()); });
}

QString NewCaseForm::complainant() const {
    return m_complainant->text().trimmed();
}

QString NewCaseForm::address() const {
    return m_address->text().trimmed();
}

void NewCaseForm::focusFirst() {
    m_complainant->setFocus(Qt::OtherFocusReason);
}

std::vector<NewCaseForm::TextField> NewCaseForm::textFields() const {
    return {{keys::complainant, m_complainant}, {keys::phone, m_phone},       {keys::email, m_email},
            {keys::address, m_address},         {keys::postcode, m_postcode}, {keys::summary, m_summary},
            {keys::service, m_service},         {keys::category, m_category}};
}

QJsonObject NewCaseForm::details() const {
    QJsonObject told;
    const auto put = [&told](QLatin1StringView key, const QString &typed) {
        if (const QString text = typed.trimmed(); !text.isEmpty()) told[key] = text;
    };
    for (const TextField &text : textFields()) put(text.key, text.field->text());
    put(keys::description, m_description->toPlainText());
    put(keys::channel, m_channel->currentText());
    put(keys::officer, m_officer->currentText());
    return told;
}

QJsonObject NewCaseForm::words() const {
    bool typed = !m_description->toPlainText().trimmed().isEmpty();
    for (const TextField &text : textFields()) typed = typed || !text.field->text().trimmed().isEmpty();
    if (!typed) return {};
    QJsonObject words = details();
    words[procedureKey] = m_procedure->chosen().text();
    return words;
}

void NewCaseForm::setWords(const QJsonObject &words) {
    for (const TextField &text : textFields()) text.field->setText(words[text.key].toString());
    m_description->setPlainText(words[keys::description].toString());
    m_channel->setCurrentText(words[keys::channel].toString());
    m_officer->setCurrentText(words[keys::officer].toString(m_session.user));
    m_procedure->choose(ProcedureId(words[procedureKey].toString()));
}

void NewCaseForm::clear() {
    setWords({{procedureKey, m_session.reg.policy()->defaultProcedure.text()}});
    setNow();
    for (FormField *field : {m_emailField, m_receivedField, m_summaryField}) field->setFault({});
}

void NewCaseForm::setNow() {
    const QDateTime now = london::local(m_session.reg.clock().now());
    m_day->setDate(now.date());
    m_time->setTime(QTime(now.time().hour(), now.time().minute()));
}

Result<When> NewCaseForm::received() const {
    return london::moment(m_day->date(), m_time->time()).map(&When::at);
}

QString NewCaseForm::faultInReceived() const {
    const auto when = received();
    if (!when) return when.error().message;
    if (when->moment() <= m_session.reg.now().moment()) return {};
    return tr("This is still to come. Give the day and time at which it reached you.");
}

bool NewCaseForm::check() {
    const QString email = m_email->text().trimmed();
    m_emailField->setFault(email.isEmpty() || email.contains(u'@') ? QString()
                                                                   : tr("An e-mail address has an @ in it."));
    m_receivedField->setFault(faultInReceived());
    m_summaryField->setFault(m_summary->text().trimmed().isEmpty() ? tr("Say in a few words what it is about.")
                                                                   : QString());
    for (FormField *field : {m_emailField, m_receivedField, m_summaryField}) {
        if (!field->hasFault()) continue;
        field->focusField();
        return false;
    }
    return true;
}

std::optional<NewCase> NewCaseForm::filled() {
    if (!check()) return {};
    return NewCase{m_procedure->chosen(), {}, {events::received, *received(), m_session.user, details()}};
}

}  // namespace redress
