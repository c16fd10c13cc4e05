// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/casework/event_names.h"
#include "core/people/person_events.h"
#include "ui/case/growing_text.h"
#include "ui/cases/form_field.h"
#include "ui/cases/form_row.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString onOneLine(QString text) {
    return text.replace(u'\n', u", "_s);
}

}  // namespace

PersonFields::PersonFields(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_postcode(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_phone(new QLineEdit(this)),
      m_contact(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_language(new QLineEdit(this)),
      m_needs(new GrowingText(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(12));
    addDetails(column);
    addNeeds(column);
    connectEdits();
}

void PersonFields::addDetails(QVBoxLayout *column) {
    column->addWidget(new FormField(tr("&Name"), m_name, this));
    column->addWidget(formRow(
        {{new FormField(tr("A&ddress"), m_address, this), 3}, {new FormField(tr("P&ostcode"), m_postcode, this), 1}},
        this));
    column->addWidget(formRow(
        {{new FormField(tr("&Phone"), m_phone, this), 2}, {new FormField(tr("&E-mail"), m_email, this), 3}}, this));
}

void PersonFields::addNeeds(QVBoxLayout *column) {
    m_contact->addItem(tr("Not said"), QString());
    for (const QString &word : contactByWords())
        if (const auto contact = contactByOf(word); contact && !word.isEmpty())
            m_contact->addItem(nameOf(*contact), word);
    m_format->addItem(nameOf(AccessibleFormat::Standard), QString());
    for (const QString &word : accessibleFormatWords())
        if (const auto format = accessibleFormatOf(word); format && !word.isEmpty())
            m_format->addItem(nameOf(*format), word);
    m_contact->setObjectName(keys::preferredContact);
    m_format->setObjectName(keys::format);
    m_language->setPlaceholderText(tr("English"));
    m_needs->setObjectName(keys::needs);
    m_needs->setFewestLines(2);
    m_needs->setPlaceholderText(tr("In their own words: please ring twice and wait"));
    column->addWidget(formRow({{new FormField(tr("P&refers"), m_contact, this), 1},
                               {new FormField(tr("Letters &in"), m_format, this), 1},
                               {new FormField(tr("Lan&guage"), m_language, this), 1}},
                              this));
    column->addWidget(new FormField(tr("What they need from &us"), m_needs, this));
}

void PersonFields::connectEdits() {
    for (const Line &line : lines()) {
        line.field->setObjectName(u"person."_s + line.key);
        connect(line.field, &QLineEdit::textChanged, this, &PersonFields::edited);
    }
    for (QComboBox *box : {m_contact, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &PersonFields::edited);
    connect(m_needs, &GrowingText::textChanged, this, &PersonFields::edited);
}

std::vector<PersonFields::Line> PersonFields::lines() const {
    return {{keys::name, m_name, &Person::name},
            {keys::address, m_address, &Person::address},
            {keys::postcode, m_postcode, &Person::postcode},
            {keys::email, m_email, &Person::email},
            {keys::phone, m_phone, &Person::phone},
            {keys::language, m_language, &Person::language}};
}

void PersonFields::showPerson(const Person &person) {
    m_person = person;
    for (const Line &line : lines()) line.field->setText(onOneLine(person.*line.detail));
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(wordOf(person.preferredContact))));
    m_format->setCurrentIndex(std::max(0, m_format->findData(wordOf(person.format))));
    m_needs->setPlainText(person.needs);
}

QJsonObject PersonFields::changes() const {
    QJsonObject told;
    const auto put = [&told](QLatin1StringView key, const QString &now, const QString &before) {
        if (now != before) told.insert(key, now);
    };
    for (const Line &line : lines())
        if (line.field->text().trimmed() != onOneLine(m_person.*line.detail))
            told.insert(line.key, line.field->text().trimmed());
    put(keys::preferredContact, m_contact->currentData().toString(), wordOf(m_person.preferredContact));
    put(keys::format, m_format->currentData().toString(), wordOf(m_person.format));
    put(keys::needs, m_needs->toPlainText().trimmed(), m_person.needs);
    return told;
}

}  // namespace redress
