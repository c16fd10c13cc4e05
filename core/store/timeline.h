// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/store/event_hash.h"

namespace redress {

class Database;

// A case as the timeline keeps it: under which names it was opened, and its events so far.
struct CaseRecord {
    qint64 key = 0;
    qint64 policyKey = 0;
    CaseOrigin origin;  // the policy's id is filled in by who knows the policies
    std::vector<StoredEvent> events;
};

// The record itself: case origins and their events. Only adds; the database refuses to change or delete.
class Timeline {
public:
    explicit Timeline(Database &database) : m_database(database) {}

    // Fails where there is no such case.
    [[nodiscard]] Result<CaseRecord> read(const CaseRef &reference) const;
    [[nodiscard]] Result<CaseRecord> read(qint64 key) const;
    [[nodiscard]] bool exists(const CaseRef &reference) const;

    [[nodiscard]] Result<qint64> open(const CaseOrigin &origin, qint64 policyKey);
    // Chains the events to `last` (the hash of the event before them) and answers the new last hash.
    [[nodiscard]] Result<QByteArray> append(qint64 caseKey, const std::vector<Event> &events, QByteArray last);

private:
    [[nodiscard]] Result<CaseRecord> readWhere(const QString &condition, const QVariant &value,
                                               const QString &name) const;

    Database &m_database;
};

}  // namespace redress
