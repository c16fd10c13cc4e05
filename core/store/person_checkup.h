// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "core/base/id.h"
#include "core/base/result.h"

namespace redress {

class Database;

// The part of a check that concerns people: their hash chains, and what they are shown and found by.
class PersonCheckup {
public:
    using Report = std::function<void(const PersonId &person, const QString &sentence)>;

    explicit PersonCheckup(Database &database) : m_database(database) {}

    [[nodiscard]] Result<> run(const Report &report) const;
    // Writes everything that people are shown and found by anew, within a transaction that has begun.
    [[nodiscard]] Result<> rebuild();

private:
    Database &m_database;
};

}  // namespace redress
