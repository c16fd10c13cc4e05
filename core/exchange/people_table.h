// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "core/store/people.h"

// The tables that the people of a register are exported as. What somebody has told of themselves for their profile is
// held apart and stands in none of them; nor do hashes, against which the few answers to a profile could be tried.
namespace redress::people_table {

[[nodiscard]] QStringList columnsOfPeople();  // one row a person: how they are reached and what they need
[[nodiscard]] std::vector<ExportRow> rowsOfPerson(const PersonFile &person);

[[nodiscard]] QStringList columnsOfEvents();  // one row for each thing that was recorded on them
[[nodiscard]] std::vector<ExportRow> rowsOfEvents(const PersonFile &person);

}  // namespace redress::people_table
