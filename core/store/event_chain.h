// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/store/event_hash.h"

class QSqlQuery;

namespace redress {

class Database;

// A row of sequence, name, happened, recorded, by_whom, data and hash, in this order.
[[nodiscard]] StoredEvent storedEventIn(const QSqlQuery &row);

[[nodiscard]] std::vector<Event> restored(const std::vector<StoredEvent> &events);

// Whether each event's hash covers the one before it, from `first` on, and none is missing between them.
[[nodiscard]] bool isChained(std::span<const StoredEvent> events, QByteArray first);

// The record of one kind of thing beside the cases: a table of events, each thing's own chained like a case's.
// Only adds; the database refuses to change or delete.
class EventChain {
public:
    EventChain(Database &database, QString table, QString keyColumn);

    [[nodiscard]] Result<std::vector<StoredEvent>> read(const QVariant &key) const;  // oldest first
    [[nodiscard]] Result<bool> exists(const QVariant &key) const;
    // `last`: the hash of the event before it. `data` stands in for what the event says, where that is kept elsewhere.
    [[nodiscard]] Result<> append(const QVariant &key, const StoredEvent &event, const QByteArray &last,
                                  const QString &data);

private:
    Database &m_database;
    QString m_table;
    QString m_keyColumn;
};

}  // namespace redress
