// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>

#include "core/base/fault.h"

namespace redress {

// What a failure of the database means to the person before it, and what to do.
// Whether it says that the file itself is damaged.
[[nodiscard]] bool isDamage(const QSqlError &error);
[[nodiscard]] Fault faultOf(const QSqlError &error, const QString &path);

}  // namespace redress
