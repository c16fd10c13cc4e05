// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/store/event_chain.h"

namespace redress {

class Database;

// The record of people: each one's events, chained like a case's. Only adds; the database refuses to change or delete.
// What a profile says is kept in a table of its own and read only where it is asked for.
class PersonTimeline {
public:
    enum class Profiles { LeftOut, ReadToo };

    explicit PersonTimeline(Database &database);

    // Oldest first; none: there is no such person. Hashes cover the profiles also where those are left out.
    [[nodiscard]] Result<std::vector<StoredEvent>> read(qint64 person, Profiles profiles = Profiles::LeftOut) const;
    [[nodiscard]] Result<bool> exists(qint64 person) const;
    [[nodiscard]] Result<qint64> nextNumber() const;  // the first that nobody has
    // The numbers of those after `person`, at most `limit`.
    [[nodiscard]] Result<std::vector<qint64>> numbersAfter(qint64 person, int limit) const;

    // `last`: the hash of the event before it; for the first, firstHash().
    [[nodiscard]] Result<> append(qint64 person, const Event &event, const QByteArray &last);

private:
    Database &m_database;
    EventChain m_chain;
};

// What a person's first event is chained to.
[[nodiscard]] QByteArray firstHash(qint64 person);

[[nodiscard]] std::vector<Event> restored(const std::vector<StoredEvent> &events);

}  // namespace redress
