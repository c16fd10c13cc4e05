// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"

namespace redress {

// What is wrong with a file that could not be opened as a register, of which `why` was said. Empty: nothing is wrong
// with the file, and something else was in the way. Fails where there is no file, or plainly another's.
[[nodiscard]] Result<QStringList> damageIn(const QString &path, const Fault &why);

}  // namespace redress
