// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_hash.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace redress {

namespace {

void add(QCryptographicHash &hash, const QString &field) {
    const QByteArray bytes = field.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

}  // namespace

StoredEvent stored(const Event &event) {
    return {event.sequence,
            event.name.text(),
            event.at.toStored(),
            event.recordedAt.toUTC().toString(Qt::ISODateWithMs),
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    add(hash, QString::number(event.sequence));
    for (const auto &field : {event.name, event.happened, event.recorded, event.by, event.data}) add(hash, field);
    return hash.result();
}

QByteArray hashOf(const CaseOrigin &origin, const QString &policyEdition) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &field :
         {origin.reference.text(), origin.policy.text(), policyEdition, origin.procedure.text(), idOf(origin.division)})
        add(hash, field);
    return hash.result();
}

}  // namespace redress
