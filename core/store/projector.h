// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/projection.h"

namespace redress {

class Database;

// Writes projections. For a case that has rows already only what differs is written: a note touches one row.
class Projector {
public:
    explicit Projector(Database &database) : m_database(database) {}

    [[nodiscard]] Result<> add(qint64 caseKey, const Projection &projection);
    [[nodiscard]] Result<> change(qint64 caseKey, const Projection &before, const Projection &after);
    [[nodiscard]] Result<> removeAll();                           // before a rebuild
    [[nodiscard]] Result<Projection> read(qint64 caseKey) const;  // as the database holds it

private:
    Database &m_database;
};

}  // namespace redress
