// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_table.h"

#include <QJsonObject>

namespace redress::people_table {

namespace {

using namespace Qt::StringLiterals;

QJsonValue textOf(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue whenOf(const When &when) {
    return when.isKnown() ? QJsonValue(when.toText()) : QJsonValue();
}

}  // namespace

QStringList columnsOfPeople() {
    return {u"person"_s,   u"name"_s,   u"address"_s, u"postcode"_s,    u"email"_s, u"phone"_s, u"preferred_contact"_s,
            u"language"_s, u"format"_s, u"needs"_s,   u"merged_into"_s, u"added"_s, u"events"_s};
}

std::vector<ExportRow> rowsOfPerson(const PersonFile &file) {
    const Person &person = file.person;
    return {{person.id.text(), textOf(person.name), textOf(person.address), textOf(person.postcode),
             textOf(person.email), textOf(person.phone), textOf(wordOf(person.preferredContact)),
             textOf(person.language), textOf(wordOf(person.format)), textOf(person.needs),
             textOf(person.mergedInto.text()), whenOf(person.added), person.sequence}};
}

QStringList columnsOfEvents() {
    return {u"person"_s, u"sequence"_s, u"name"_s, u"at"_s, u"recorded_at"_s, u"by"_s, u"data"_s};
}

std::vector<ExportRow> rowsOfEvents(const PersonFile &file) {
    std::vector<ExportRow> rows;
    for (const Event &event : file.timeline)
        rows.push_back({file.person.id.text(), event.sequence, event.name.text(), whenOf(event.at),
                        event.recordedAt.toUTC().toString(Qt::ISODateWithMs), event.by, event.data});
    return rows;
}

}  // namespace redress::people_table
