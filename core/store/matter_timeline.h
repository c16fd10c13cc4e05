// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/matters/matter_id.h"
#include "core/store/event_chain.h"

namespace redress {

class Database;

// The record of matters that belong to no case. Only adds; the database refuses to change or delete.
class MatterTimeline {
public:
    explicit MatterTimeline(Database &database);

    [[nodiscard]] Result<std::vector<StoredEvent>> read(const MatterId &matter) const;  // oldest first
    [[nodiscard]] Result<std::vector<MatterId>> all() const;                            // every matter with a record
    [[nodiscard]] Result<> append(const MatterId &matter, const Event &event, const QByteArray &last);

    // How far the record goes: grows with every event of whatever matter.
    [[nodiscard]] Result<qint64> position() const;
    using Reader = std::function<void(const MatterId &matter, const Event &event)>;
    [[nodiscard]] Result<> readAfter(qint64 position, const Reader &eachEvent) const;

    [[nodiscard]] Result<qint64> nextImprovement() const;  // the first number that none has

private:
    Database &m_database;
    EventChain m_chain;
};

// What a matter's first event is chained to.
[[nodiscard]] QByteArray firstHash(const MatterId &matter);

}  // namespace redress
