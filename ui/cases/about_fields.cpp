// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/about_fields.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/casework/event_names.h"
#include "ui/case/asks/day_line.h"
#include "ui/cases/form_field.h"
#include "ui/cases/form_row.h"
#include "ui/cases/time_limit_note.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

AboutFields::AboutFields(QDate today, QWidget *parent)
    : IntakePart(parent),
      m_received(today),
      m_summary(new QLineEdit(this)),
      m_arose(new DayLine(this)),
      m_description(new QPlainTextEdit(this)),
      m_recurring(new QCheckBox(tr("The problem &comes back again and again"), this)),
      m_note(new TimeLimitNote(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(14));
    m_summary->setObjectName(keys::summary);
    m_summary->setPlaceholderText(tr("In a few words: damp in the back bedroom"));
    m_description->setObjectName(keys::description);
    m_description->setPlaceholderText(tr("What happened, and what they would like done, in their own words"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + Theme::scaled(18));
    m_arose->setToday(today);
    m_arose->setSide(DaySide::Past);
    m_summaryField = new FormField(tr("What is it &about?"), m_summary, this);
    m_aroseField = new FormField(tr("S&ince when?"), m_arose, this);
    column->addWidget(formRow({{m_summaryField, 3}, {m_aroseField, 1}}, this));
    column->addWidget(new FormField(tr("What they &said"), m_description, this));
    addAge(column);
    connect(m_summary, &QLineEdit::textChanged, this, &AboutFields::edited);
    connect(m_summary, &QLineEdit::textChanged, m_summaryField, [this] { m_summaryField->setFault({}); });
    connect(m_description, &QPlainTextEdit::textChanged, this, &AboutFields::edited);
}

void AboutFields::addAge(QVBoxLayout *column) {
    m_arose->setObjectName(keys::issueArose);
    m_recurring->setObjectName(keys::recurring);
    column->addWidget(m_recurring);
    column->addWidget(m_note);
    m_recurring->hide();
    connect(m_recurring, &QCheckBox::toggled, this, &AboutFields::edited);
    connect(m_arose, &QLineEdit::textChanged, this, [this] {
        m_aroseField->setFault({});
        Q_EMIT edited();
    });
    connect(m_arose, &QLineEdit::editingFinished, this, [this] { m_aroseField->setFault(faultInAge()); });
}

void AboutFields::tell(QJsonObject &words) const {
    tellTexts({{keys::summary, m_summary}}, words);
    if (const QString said = m_description->toPlainText().trimmed(); !said.isEmpty()) words[keys::description] = said;
    const auto arose = m_arose->day();
    if (arose && arose->isValid()) words[keys::issueArose] = arose->toString(Qt::ISODate);
    if (m_recurring->isChecked() && !m_recurring->isHidden()) words[keys::recurring] = true;
}

void AboutFields::setWords(const QJsonObject &words) {
    setTexts({{keys::summary, m_summary}}, words);
    m_description->setPlainText(words[keys::description].toString());
    m_arose->setDay(QDate::fromString(words[keys::issueArose].toString(), Qt::ISODate));
    m_recurring->setChecked(words[keys::recurring].toBool());
    for (FormField *field : {m_summaryField, m_aroseField}) field->setFault({});
}

bool AboutFields::check() {
    m_summaryField->setFault(m_summary->text().trimmed().isEmpty() ? tr("Say in a few words what it is about.")
                                                                   : QString());
    m_aroseField->setFault(faultInAge());
    for (FormField *field : {m_summaryField, m_aroseField}) {
        if (!field->hasFault()) continue;
        field->focusField();
        return false;
    }
    return true;
}

QString AboutFields::faultInAge() const {
    const auto day = m_arose->day();
    if (!day) return day.error().message;
    if (!day->isValid() || *day <= m_received) return {};
    return tr("It was complained about before that: give the day on which it began.");
}

void AboutFields::askWhetherItRecurs(bool asked) {
    m_recurring->setVisible(asked);
}

void AboutFields::adviseOnAge(const std::optional<TimeLimitAdvice> &advice) {
    m_note->showAdvice(advice);
}

}  // namespace redress
