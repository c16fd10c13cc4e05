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

// What is wrong with the first bytes or the length of a file that should be a register; empty: nothing. Fails where
// there is no file, or plainly one of another program or of a newer Redress.
[[nodiscard]] Result<QString> damageByHeader(const QString &path);

// Takes away a register that could not be finished, and what SQLite keeps beside it.
void removeDatabaseFile(const QString &path);

}  // namespace redress
