// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"

namespace redress {

// Exports a whole register. Fails where the register cannot be read or the file cannot be written; answers the rows.
[[nodiscard]] Result<qint64> exportRegister(const Register &reg, ExportKind kind, const QString &path);

}  // namespace redress
