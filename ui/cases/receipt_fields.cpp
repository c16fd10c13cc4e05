// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/receipt_fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "core/base/london.h"
#include "core/casework/event_names.h"
#include "ui/cases/case_suggestions.h"
#include "ui/cases/form_field.h"
#include "ui/cases/form_row.h"
#include "ui/cases/intake.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ReceiptFields::ReceiptFields(const Session &session, QWidget *parent)
    : IntakePart(parent),
      m_session(session),
      m_channel(new QComboBox(this)),
      m_day(new QDateEdit(this)),
      m_time(new QTimeEdit(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_channel->setObjectName(keys::channel);
    fillChannels();
    m_channelField = new FormField(tr("&How did it come?"), m_channel, this);
    m_receivedField = new FormField(tr("When was it &received?"), moment(), this);
    m_day->setAccessibleName(tr("Day received"));
    m_time->setAccessibleName(tr("Time received"));
    column->addWidget(formRow({{m_channelField, 2}, {m_receivedField, 3}}, this));
    connect(m_channel, &QComboBox::currentTextChanged, this, &ReceiptFields::edited);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ReceiptFields::showNote);
    connect(m_day, &QDateEdit::dateChanged, this, &ReceiptFields::sayWhatIsWrong);
    connect(m_time, &QTimeEdit::timeChanged, this, &ReceiptFields::sayWhatIsWrong);
}

// Where the policy names no channels, anything can be typed.
void ReceiptFields::fillChannels() {
    const auto policy = m_session.reg.policy();
    const auto &channels = policy->customers.channels;
    for (const Ask::Choice &channel : channels) m_channel->addItem(channel.name, channel.note);
    if (channels.empty()) {
        m_channel->addItems(CaseSuggestions::channels());
        m_channel->setEditable(true);
        m_channel->lineEdit()->setPlaceholderText(tr("Choose or type"));
    } else {
        m_channel->setPlaceholderText(tr("Choose"));
    }
    m_channel->setCurrentIndex(-1);
}

QWidget *ReceiptFields::moment() {
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_day->setObjectName(u"receivedDay"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setObjectName(u"receivedTime"_s);
    QWidget *both = formRow({{m_day, 1}, {m_time, 0}}, this);
    both->setFocusProxy(m_day);
    return both;
}

void ReceiptFields::tell(QJsonObject &words) const {
    if (const QString channel = m_channel->currentText().trimmed(); !channel.isEmpty()) words[keys::channel] = channel;
    if (const auto chosen = received(); m_isChosen && chosen) words[intake_keys::received] = chosen->toText();
}

void ReceiptFields::setWords(const QJsonObject &words) {
    const QString channel = words[keys::channel].toString();
    m_channel->setCurrentIndex(m_channel->findText(channel));
    if (m_channel->isEditable()) m_channel->setCurrentText(channel);
    if (const auto when = When::fromText(words[intake_keys::received].toString())) {
        setMoment(when->day(), when->timeOfDay());
        m_isChosen = true;
    }
}

bool ReceiptFields::check() {
    m_receivedField->setFault(faultInReceived());
    if (!m_receivedField->hasFault()) return true;
    m_receivedField->focusField();
    return false;
}

void ReceiptFields::setNow() {
    const QDateTime now = london::local(m_session.reg.clock().now());
    setMoment(now.date(), now.time());
    m_isChosen = false;
    m_receivedField->setFault({});
}

void ReceiptFields::setMoment(QDate day, QTime time) {
    m_day->setDate(day);
    m_time->setTime(QTime(time.hour(), time.minute()));
}

Result<When> ReceiptFields::received() const {
    return london::moment(m_day->date(), m_time->time()).map(&When::at);
}

void ReceiptFields::showNote() {
    m_channelField->setHint(m_channel->currentIndex() < 0 ? QString() : m_channel->currentData().toString());
}

void ReceiptFields::sayWhatIsWrong() {
    m_isChosen = true;
    m_receivedField->setFault(faultInReceived());
    Q_EMIT edited();
}

QString ReceiptFields::faultInReceived() const {
    const auto when = received();
    if (!when) return when.error().message;
    if (when->moment() <= m_session.reg.now().moment()) return {};
    return tr("This is still to come. Give the day and time at which it reached you.");
}

}  // namespace redress
