// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_timeline.h"

#include <QCryptographicHash>

#include "core/people/person_events.h"
#include "core/people/person_number.h"
#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString withProfiles =
    u"SELECT e.sequence, e.name, e.happened, e.recorded, e.by_whom, "
    "coalesce(p.data, e.data), e.hash FROM person_event e "
    "LEFT JOIN person_profile p ON p.person_key = e.person_key AND p.sequence = e.sequence "
    "WHERE e.person_key = ? ORDER BY e.sequence"_s;

}  // namespace

PersonTimeline::PersonTimeline(Database &database)
    : m_database(database), m_chain(database, u"person_event"_s, u"person_key"_s) {}

Result<std::vector<StoredEvent>> PersonTimeline::read(qint64 person, Profiles profiles) const {
    if (profiles == Profiles::LeftOut) return m_chain.read(person);
    std::vector<StoredEvent> events;
    const auto read =
        m_database.read(withProfiles, {person}, [&](const QSqlQuery &row) { events.push_back(storedEventIn(row)); });
    if (!read) return refuse(read.error());
    return events;
}

Result<bool> PersonTimeline::exists(qint64 person) const {
    return m_chain.exists(person);
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
    auto added = m_chain.append(person, row, last, apart ? u"{}"_s : row.data);
    if (!added || !apart) return added;
    return m_database.run(u"INSERT INTO person_profile (person_key, sequence, data) VALUES (?, ?, ?)"_s,
                          {person, row.sequence, row.data});
}

QByteArray firstHash(qint64 person) {
    return QCryptographicHash::hash(personId(person).text().toUtf8(), QCryptographicHash::Sha256);
}

}  // namespace redress
