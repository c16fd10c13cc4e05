// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/who_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/store/people.h"
#include "ui/cases/form_field.h"
#include "ui/cases/intake_advice.h"
#include "ui/common/theme.h"
#include "ui/people/person_line.h"

namespace redress {

using namespace Qt::StringLiterals;

WhoFields::WhoFields(const Session &session, std::shared_ptr<const Policy> policy, QWidget *parent)
    : IntakePart(parent),
      m_session(session),
      m_policy(std::move(policy)),
      m_complainant(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_anonymous(new QCheckBox(tr("They gave &no name"), this)),
      m_phone(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_postcode(new QLineEdit(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(14));
    addName(column);
    addReach(column);
    for (const TextField &text : texts()) {
        text.field->setObjectName(text.key);
        connect(text.field, &QLineEdit::textChanged, this, &WhoFields::edited);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhoFields::edited);
    connect(m_anonymous, &QCheckBox::toggled, this, &WhoFields::showAnonymous);
    connect(m_email, &QLineEdit::textChanged, m_emailField, [this] { m_emailField->setFault({}); });
    connect(m_phone, &QLineEdit::textChanged, m_phoneField, [this] { m_phoneField->setFault({}); });
    connect(m_personLine, &PersonLine::detailsWanted, this, [this] { Q_EMIT personWanted(m_person.id); });
    connect(m_personLine, &PersonLine::otherWanted, this, &WhoFields::forgetPerson);
    m_complainant->installEventFilter(this);
}

void WhoFields::addName(QVBoxLayout *column) {
    m_anonymous->setObjectName(keys::anonymous);
    m_nameField = new FormField(tr("&Who is it from?"), m_complainant, this);
    m_complainant->setAccessibleDescription(
        tr("People whom the register knows are offered beside it as you type. Down leads to them."));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(12));
    row->addWidget(m_nameField, 3, Qt::AlignTop);
    addKinds(row);
    column->addLayout(row);
    m_kindWords = new QLabel(this);
    m_kindWords->setObjectName(u"kindWords"_s);
    m_kindWords->setTextFormat(Qt::PlainText);
    m_kindWords->setWordWrap(true);
    setLook(m_kindWords, Look::Quiet);
    m_kindWords->hide();
    column->addWidget(m_kindWords);
    m_personLine = new PersonLine(this);
    column->addWidget(m_personLine);
    column->addWidget(m_anonymous);
}

void WhoFields::addKinds(QHBoxLayout *row) {
    m_kind->setObjectName(keys::kind);
    m_kind->addItem(tr("Not said"), QString());
    for (const CustomerKind &kind : m_policy->customers.kinds) m_kind->addItem(kind.name, kind.id.text());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kindField = new FormField(tr("&They are"), m_kind, this);
    row->addWidget(m_kindField, 2, Qt::AlignTop);
    m_kindField->setVisible(m_kind->count() > 1);
}

void WhoFields::addReach(QVBoxLayout *column) {
    m_reach = new QWidget(this);
    auto *rows = new QVBoxLayout(m_reach);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::scaled(14));
    m_phoneField = new FormField(tr("&Phone"), m_phone, m_reach);
    m_emailField = new FormField(tr("&E-mail"), m_email, m_reach);
    rows->addWidget(formRow({{m_phoneField, 2}, {m_emailField, 3}}, m_reach));
    rows->addWidget(formRow({{new FormField(tr("A&ddress"), m_address, m_reach), 4},
                             {new FormField(tr("P&ostcode"), m_postcode, m_reach), 1}},
                            m_reach));
    column->addWidget(m_reach);
}

std::vector<TextField> WhoFields::texts() const {
    return {{keys::complainant, m_complainant},
            {keys::phone, m_phone},
            {keys::email, m_email},
            {keys::address, m_address},
            {keys::postcode, m_postcode}};
}

void WhoFields::tell(QJsonObject &words) const {
    const bool anonymous = m_anonymous->isChecked();
    if (anonymous)
        words[keys::anonymous] = true;
    else
        tellTexts(texts(), words);
    if (!anonymous && !m_person.id.isEmpty()) words[keys::person] = m_person.id.text();
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty()) words[keys::kind] = kind;
}

void WhoFields::setWords(const QJsonObject &words) {
    forgetPerson();
    setTexts(texts(), words);
    m_anonymous->setChecked(words[keys::anonymous].toBool());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(words[keys::kind].toString())));
    m_phoneField->setFault({});
    m_emailField->setFault({});
    const PersonId known(words[keys::person].toString());
    if (known.isEmpty()) return;
    m_person = m_session.reg.people().resolve(known).value_or(Person());
    m_personLine->showPerson(m_person);
}

bool WhoFields::check() {
    const QString email = m_email->text().trimmed();
    const QString phone = m_phone->text();
    const bool isPhone = phone.trimmed().isEmpty() || std::ranges::any_of(phone, [](QChar c) { return c.isDigit(); });
    m_emailField->setFault(email.isEmpty() || email.contains(u'@') ? QString()
                                                                   : tr("An e-mail address has an @ in it."));
    m_phoneField->setFault(isPhone ? QString() : tr("A phone number has digits in it."));
    for (FormField *field : {m_phoneField, m_emailField}) {
        if (!field->hasFault() || m_anonymous->isChecked()) continue;
        field->focusField();
        return false;
    }
    return true;
}

Clues WhoFields::clues() const {
    if (m_anonymous->isChecked() || !m_person.id.isEmpty()) return {};
    return {m_complainant->text().trimmed(), m_address->text().trimmed(), m_postcode->text().trimmed(),
            m_email->text().trimmed(), m_phone->text().trimmed()};
}

// What the officer was told now stays where the register knows nothing.
void WhoFields::setPerson(const Person &person) {
    m_person = person;
    const auto take = [](QLineEdit *field, const QString &known) {
        if (!known.isEmpty()) field->setText(QString(known).replace(u'\n', u", "_s));
    };
    take(m_complainant, person.name);
    take(m_phone, person.phone);
    take(m_email, person.email);
    take(m_address, person.address);
    take(m_postcode, person.postcode);
    m_personLine->showPerson(person);
    Q_EMIT edited();
}

void WhoFields::forgetPerson() {
    if (m_person.id.isEmpty()) return;
    m_person = {};
    m_personLine->showPerson(m_person);
    Q_EMIT edited();
}

void WhoFields::focusName() {
    m_complainant->setFocus(Qt::OtherFocusReason);
}

void WhoFields::adviseOnKind(const QString &words) {
    m_kindWords->setText(words);
    m_kindWords->setVisible(!words.isEmpty());
}

void WhoFields::showAnonymous(bool anonymous) {
    m_nameField->setEnabled(!anonymous);
    m_complainant->setPlaceholderText(anonymous ? tr("Anonymous") : QString());
    if (anonymous) m_complainant->clear();
    m_reach->setVisible(!anonymous);
    if (anonymous) forgetPerson();
    m_nameField->setHint(anonymous ? intake_advice::onAnonymous(*m_policy) : QString());
    Q_EMIT edited();
}

bool WhoFields::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_complainant && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT offersWanted();
        return true;
    }
    return IntakePart::eventFilter(watched, event);
}

}  // namespace redress
