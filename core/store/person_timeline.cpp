// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_timeline.h"

#include <QCryptographicHash>

#include "core/people/person_events.h"
#include "core/people/person_number.h"
#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

StoredEvent eventIn(const QSqlQuery &row) {
    return {row.value(0).toInt(),    row.value(1).toString(), row.value(2).toString(),   row.value(3).toString(),
            row.value(4).toString(), row.value(5).toString(), row.value(6).toByteArray()};
}

const QString &sqlFor(PersonTimeline::Profiles profiles) {
    static const QString whole =
        u"SELECT e.sequence, e.name, e.happened, e.recorded, e.by_whom, "
        "coalesce(p.data, e.data), e.hash FROM person_event e "
        "LEFT JOIN person_profile p ON p.person_key = e.person_key AND p.sequence = e.sequence "
        "WHERE e.person_key = ? ORDER BY e.sequence"_s;
    static const QString without =
        u"SELECT sequence, name, happened, recorded, by_whom, data, hash FROM person_event "
        "WHERE person_key = ? ORDER BY sequence"_s;
    return profiles == PersonTimeline::Profiles::ReadToo ? whole : without;
}

}  // namespace

Result<std::vector<StoredEvent>> PersonTimeline::read(qint64 person, Profiles profiles) const {
    std::vector<StoredEvent> events;
    const auto read =
        m_database.read(sqlFor(profiles), {person}, [&](const QSqlQuery &row) { events.push_back(eventIn(row)); });
    if (!read) return refuse(read.error());
    return events;
}

Result<bool> PersonTimeline::exists(qint64 person) const {
    return m_database.value(u"SELECT 1 FROM person_event WHERE person_key = ? LIMIT 1"_s, {person})
        .map([](const QVariant &found) { return found.isValid(); });
}

Result<qint64> PersonTimeline::nextNumber() const {
    return m_database.value(u"SELECT max(person_key) FROM person_event"_s).map([](const QVariant &last) {
        return last.toLongLong() + 1;
    });
}

Result<std::vector<qint64>> PersonTimeline::numbersAfter(qint64 person, int limit) const {
    std::vector<qint64> numbers;
    const auto read = m_database.read(
        u"SELECT DISTINCT person_key FROM person_event WHERE person_key > ? ORDER BY person_key LIMIT ?"_s,
        {person, limit}, [&](const QSqlQuery &row) { numbers.push_back(row.value(0).toLongLong()); });
    if (!read) return refuse(read.error());
    return numbers;
}

Result<> PersonTimeline::append(qint64 person, const Event &event, const QByteArray &last) {
    const StoredEvent row = stored(event);
    const bool apart = event.name == events::profileRecorded;
    const auto added = m_database.run(
        u"INSERT INTO person_event (person_key, sequence, name, happened, recorded, by_whom, data, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {person, row.sequence, row.name, row.happened, row.recorded, row.by, apart ? u"{}"_s : row.data,
         hashOf(row, last)});
    if (!added || !apart) return added;
    return m_database.run(u"INSERT INTO person_profile (person_key, sequence, data) VALUES (?, ?, ?)"_s,
                          {person, row.sequence, row.data});
}

QByteArray firstHash(qint64 person) {
    return QCryptographicHash::hash(personId(person).text().toUtf8(), QCryptographicHash::Sha256);
}

std::vector<Event> restored(const std::vector<StoredEvent> &events) {
    std::vector<Event> found;
    found.reserve(events.size());
    for (const auto &event : events) found.push_back(restored(event));
    return found;
}

}  // namespace redress
