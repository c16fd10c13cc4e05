// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/casework/command.h"
#include "core/people/person.h"

namespace redress {

class Database;

// What recording on a person has left on their timeline.
struct PersonRecorded {
    PersonId person;
    int sequence = 0;
};

// Decides commands on people and writes what they become, within a transaction that somebody else has begun.
class PersonWriter {
public:
    PersonWriter(Database &database, const When &now) : m_database(database), m_now(now) {}

    [[nodiscard]] Result<PersonRecorded> add(const Command &command);
    [[nodiscard]] Result<PersonRecorded> record(const PersonId &person, const Command &command);

private:
    [[nodiscard]] Result<std::optional<Person>> otherIn(const Command &command) const;
    [[nodiscard]] Result<PersonRecorded> happen(const Person &before, const Command &command, const QByteArray &last);

    Database &m_database;
    When m_now;
};

}  // namespace redress
