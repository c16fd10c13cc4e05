// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/day_ask.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTime>
#include <QVBoxLayout>

#include "core/base/london.h"
#include "core/base/when.h"
#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "ui/case/asks/day_line.h"
#include "ui/common/dates.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QTime timeIn(const QString &text) {
    for (const auto &format : {u"H:mm"_s, u"H.mm"_s, u"Hmm"_s, u"h:mmap"_s, u"hap"_s})
        if (const QTime time = QTime::fromString(QString(text).remove(u' '), format); time.isValid()) return time;
    return {};
}

Result<QJsonValue> momentOf(QDate day, const QString &typedTime) {
    const QTime time = timeIn(typedTime);
    if (!time.isValid()) return refuse(DayAsk::tr("“%1” is no time of day: write it like 14:30.").arg(typedTime));
    return london::moment(day, time).map([](const QDateTime &at) { return QJsonValue(When::at(at).toText()); });
}

// What is due comes; what has arisen has been.
DaySide sideOf(const Ask &ask) {
    if (ask.key == keys::until || ask.key == keys::reviewOn || !ask.notBefore.isEmpty()) return DaySide::Coming;
    if (ask.key == keys::on) return DaySide::Past;
    return DaySide::Nearest;
}

}  // namespace

DayAsk::DayAsk(const Ask &ask, QDate today, QWidget *parent) : AskField(ask, parent), m_day(new DayLine(this)) {
    m_day->setToday(today);
    m_day->setSide(sideOf(ask));
    addInput(m_day);
    if (ask.kind == Ask::Kind::Moment) addTime();
    connect(m_day, &QLineEdit::textChanged, this, &DayAsk::changed);
}

void DayAsk::addTime() {
    m_time = new QLineEdit(this);
    m_time->setObjectName(inputName() + u".time"_s);
    m_time->setAccessibleName(tr("%1: time of day", "what is asked for").arg(ask().label));
    m_time->setPlaceholderText(tr("14:30"));
    m_time->setFixedWidth(Theme::scaled(80));
    column()->removeWidget(m_day);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(6));
    row->addWidget(m_day);
    row->addWidget(new QLabel(tr("at"), this));
    row->addWidget(m_time);
    column()->addLayout(row);
    connect(m_time, &QLineEdit::textChanged, this, &DayAsk::changed);
}

Result<QJsonValue> DayAsk::value() const {
    const auto day = m_day->day();
    if (!day) return refuse(day.error());
    if (!day->isValid()) return QJsonValue(QJsonValue::Undefined);
    const QString time = m_time ? m_time->text().trimmed() : QString();
    return time.isEmpty() ? QJsonValue(day->toString(Qt::ISODate)) : momentOf(*day, time);
}

QJsonValue DayAsk::typed() const {
    const QString day = m_day->text();
    const QString time = m_time ? m_time->text() : QString();
    if (day.isEmpty() && time.isEmpty()) return QJsonValue(QJsonValue::Undefined);
    return m_time ? QJsonValue(QJsonArray{day, time}) : QJsonValue(day);
}

void DayAsk::restore(const QJsonValue &typed) {
    const QJsonArray both = typed.isArray() ? typed.toArray() : QJsonArray{typed};
    const QString text = both.at(0).toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        m_day->setDay(day);
    else
        m_day->setText(text);
    if (m_time) m_time->setText(both.at(1).toString());
}

}  // namespace redress
