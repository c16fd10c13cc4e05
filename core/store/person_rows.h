// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/people/person.h"

namespace redress {

class Database;

// What a person is shown and found by. Wholly determined by their events, and never by their profile.
struct PersonProjection {
    QVariantList row;
    QString searchText;
};

[[nodiscard]] PersonProjection project(const Person &person);

// Writes and reads the projections of people.
class PersonRows {
public:
    explicit PersonRows(Database &database) : m_database(database) {}

    [[nodiscard]] Result<> add(const Person &person);
    [[nodiscard]] Result<> change(const Person &before, const Person &after);
    [[nodiscard]] Result<> removeAll();  // before a rebuild

    [[nodiscard]] Result<std::optional<Person>> find(qint64 person) const;
    // Each in its place; those that are not there are left out.
    [[nodiscard]] Result<std::vector<Person>> find(const std::vector<qint64> &people) const;
    [[nodiscard]] Result<std::vector<Person>> mergedInto(qint64 person) const;

    [[nodiscard]] Result<PersonProjection> read(qint64 person) const;  // as the database holds it
    [[nodiscard]] Result<qint64> count() const;

private:
    Database &m_database;
};

}  // namespace redress
