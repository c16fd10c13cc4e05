// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_hash.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include "core/base/iso_day.h"

namespace redress {

namespace {

// Each field with its length before it: no two records are the same text.
void add(QByteArray &record, const QString &field) {
    const QByteArray bytes = field.toUtf8();
    record += QByteArray::number(bytes.size());
    record += ':';
    record += bytes;
}

QByteArray hashOf(const QByteArray &record) {
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256);
}

// As Qt::ISODateWithMs says it, without the locale that this goes through: an import writes a million.
QString isoMoment(const QDateTime &moment) {
    const QDateTime utc = moment.toUTC();
    const QTime time = utc.time();
    QString thousandths = QString::number(time.msec());
    thousandths.prepend(QString(3 - thousandths.size(), u'0'));
    return isoText(utc.date()) + u'T' + isoText(time) + u'.' + thousandths + u'Z';
}

}  // namespace

StoredEvent stored(const Event &event) {
    return {event.sequence,
            event.name.text(),
            event.at.toStored(),
            isoMoment(event.recordedAt),
            event.by,
            QString::fromUtf8(QJsonDocument(event.data).toJson(QJsonDocument::Compact)),
            {}};
}

Event restored(const StoredEvent &event) {
    return {event.sequence,
            EventName(event.name),
            When::fromText(event.happened).value_or(When()),
            QDateTime::fromString(event.recorded, Qt::ISODateWithMs),
            event.by,
            QJsonDocument::fromJson(event.data.toUtf8()).object()};
}

QByteArray hashOf(const StoredEvent &event, const QByteArray &before) {
    QByteArray record = before;
    add(record, QString::number(event.sequence));
    for (const auto *field : {&event.name, &event.happened, &event.recorded, &event.by, &event.data})
        add(record, *field);
    return hashOf(record);
}

QByteArray hashOf(const CaseOrigin &origin, const QString &policyEdition) {
    QByteArray record;
    for (const auto &field :
         {origin.reference.text(), origin.policy.text(), policyEdition, origin.procedure.text(), idOf(origin.division)})
        add(record, field);
    return hashOf(record);
}

}  // namespace redress
