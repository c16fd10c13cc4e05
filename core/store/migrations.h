// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace redress {

class Database;

// Brings a database from schema `version` to this program's, each step in one transaction. An existing one is copied
// first, to PATH.before-schema-N (-2, -3 … where that is taken); a step that fails leaves the database as it was.
[[nodiscard]] Result<> migrate(Database &database, int version);

}  // namespace redress
