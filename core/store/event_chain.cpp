// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_chain.h"

#include "core/store/database.h"

namespace redress {

using namespace Qt::StringLiterals;

StoredEvent storedEventIn(const QSqlQuery &row) {
    return {row.value(0).toInt(),    row.value(1).toString(), row.value(2).toString(),   row.value(3).toString(),
            row.value(4).toString(), row.value(5).toString(), row.value(6).toByteArray()};
}

std::vector<Event> restored(const std::vector<StoredEvent> &events) {
    std::vector<Event> found;
    found.reserve(events.size());
    for (const auto &event : events) found.push_back(restored(event));
    return found;
}

bool isChained(std::span<const StoredEvent> events, QByteArray first) {
    int sequence = 0;
    for (const auto &event : events) {
        first = hashOf(event, first);
        if (first != event.hash || event.sequence != ++sequence) return false;
    }
    return true;
}

EventChain::EventChain(Database &database, QString table, QString keyColumn)
    : m_database(database), m_table(std::move(table)), m_keyColumn(std::move(keyColumn)) {}

Result<std::vector<StoredEvent>> EventChain::read(const QVariant &key) const {
    std::vector<StoredEvent> events;
    const QString sql =
        u"SELECT sequence, name, happened, recorded, by_whom, data, hash FROM %1 WHERE %2 = ? ORDER BY sequence"_s.arg(
            m_table, m_keyColumn);
    const auto read = m_database.read(sql, {key}, [&](const QSqlQuery &row) { events.push_back(storedEventIn(row)); });
    if (!read) return refuse(read.error());
    return events;
}

Result<bool> EventChain::exists(const QVariant &key) const {
    return m_database.value(u"SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1"_s.arg(m_table, m_keyColumn), {key})
        .map([](const QVariant &found) { return found.isValid(); });
}

Result<> EventChain::append(const QVariant &key, const StoredEvent &event, const QByteArray &last,
                            const QString &data) {
    return m_database.run(
        u"INSERT INTO %1 (%2, sequence, name, happened, recorded, by_whom, data, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(m_table, m_keyColumn),
        {key, event.sequence, event.name, event.happened, event.recorded, event.by, data, hashOf(event, last)});
}

}  // namespace redress
