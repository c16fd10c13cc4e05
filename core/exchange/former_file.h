// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/result.h"

namespace redress {

// Before a file is written anew: one of that name that says something else may hold a person's corrections and is kept
// as "….old". `hash` is the SHA-1 of what will be written. Fails where the file is held by another program.
[[nodiscard]] Result<> keepFormer(const QString &path, const QByteArray &hash);

}  // namespace redress
