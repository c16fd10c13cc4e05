// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendars.h"
#include "core/store/organisation.h"

namespace redress {

class Database;

// What the organisation told the register of itself, kept as one JSON text; and which policy new cases are under.
[[nodiscard]] Result<Organisation> readOrganisation(Database &database);
[[nodiscard]] Result<> writeOrganisation(Database &database, const Organisation &organisation);
[[nodiscard]] Result<QString> readSetting(Database &database, const QString &name);
[[nodiscard]] Result<> writeSetting(Database &database, const QString &name, const QString &value);

// The calendars that an organisation counts by: the shipped list, brought up to date by its own download, and its
// closures. Fails where the download cannot be read.
[[nodiscard]] Result<Calendars> calendarsOf(const Organisation &organisation);

}  // namespace redress
