// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace redress {

// What the first bytes of a file tell before SQLite is let near it.
struct DatabaseFile {
    int schemaVersion = 0;
    bool readOnly = false;
};

// Fails, in a sentence that says what to do, on anything that is not a whole register this program can read.
[[nodiscard]] Result<DatabaseFile> inspectDatabaseFile(const QString &path);

}  // namespace redress
