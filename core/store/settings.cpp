// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Organisation &organisation) {
    QJsonObject closures;
    for (const auto &[day, name] : organisation.closures) closures[day.toString(Qt::ISODate)] = name;
    return {{u"name"_s, organisation.name},
            {u"address"_s, QJsonArray::fromStringList(organisation.address)},
            {u"phone"_s, organisation.phone},
            {u"email"_s, organisation.email},
            {u"website"_s, organisation.website},
            {u"logo"_s, QString::fromLatin1(organisation.logo.toBase64())},
            {u"reference_prefix"_s, organisation.referencePrefix},
            {u"staff_readers"_s, QJsonArray::fromStringList(organisation.staffReaders)},
            {u"closures"_s, closures},
            {u"bank_holidays"_s, QString::fromUtf8(organisation.bankHolidays)}};
}

Organisation organisationIn(const QJsonObject &json) {
    Organisation organisation;
    organisation.name = json[u"name"_s].toString();
    for (const auto &line : json[u"address"_s].toArray()) organisation.address << line.toString();
    organisation.phone = json[u"phone"_s].toString();
    organisation.email = json[u"email"_s].toString();
    organisation.website = json[u"website"_s].toString();
    organisation.logo = QByteArray::fromBase64(json[u"logo"_s].toString().toLatin1());
    organisation.referencePrefix = json[u"reference_prefix"_s].toString(organisation.referencePrefix);
    for (const auto &name : json[u"staff_readers"_s].toArray()) organisation.staffReaders << name.toString();
    const QJsonObject closures = json[u"closures"_s].toObject();
    for (auto it = closures.begin(); it != closures.end(); ++it)
        organisation.closures[QDate::fromString(it.key(), Qt::ISODate)] = it->toString();
    organisation.bankHolidays = json[u"bank_holidays"_s].toString().toUtf8();
    return organisation;
}

}  // namespace

Result<QString> readSetting(Database &database, const QString &name) {
    return database.value(u"SELECT value FROM setting WHERE name = ?"_s, {name}).map([](const QVariant &value) {
        return value.toString();
    });
}

Result<> writeSetting(Database &database, const QString &name, const QString &value) {
    return database.run(
        u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, value});
}

Result<Organisation> readOrganisation(Database &database) {
    return readSetting(database, u"organisation"_s).map([](const QString &text) {
        return organisationIn(QJsonDocument::fromJson(text.toUtf8()).object());
    });
}

Result<> writeOrganisation(Database &database, const Organisation &organisation) {
    const QByteArray json = QJsonDocument(toJson(organisation)).toJson(QJsonDocument::Compact);
    return writeSetting(database, u"organisation"_s, QString::fromUtf8(json));
}

Result<Calendars> calendarsOf(const Organisation &organisation) {
    if (organisation.bankHolidays.isEmpty()) return Calendars(BankHolidays::shipped(), organisation.closures);
    const auto newer = BankHolidays::fromJson(organisation.bankHolidays);
    if (!newer) return refuse(newer.error());
    return Calendars(BankHolidays::shipped().updatedWith(*newer), organisation.closures);
}

}  // namespace redress
