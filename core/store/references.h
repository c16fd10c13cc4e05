// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace redress {

class Database;

// The next free reference of a year: R-2026-0001, R-2026-0002, … Numbers that an import has used are passed over.
[[nodiscard]] Result<CaseRef> nextReference(Database &database, const QString &prefix, int year);

// Counts one more of `name` and answers how many that makes.
[[nodiscard]] Result<qint64> countUp(Database &database, const QString &name);

}  // namespace redress
