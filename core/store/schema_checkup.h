// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"

namespace redress {

class Database;

// The part of a check that concerns the tables, indexes and guards themselves: a sentence for each that the file has
// otherwise than the migrations make it. A guard that is gone lets timelines be changed unnoticed.
[[nodiscard]] Result<QStringList> checkSchema(Database &database);

}  // namespace redress
