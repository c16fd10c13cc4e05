// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace redress {

// 412 is "P-0000412".
[[nodiscard]] PersonId personId(qint64 number);

// Also "p-412"; 0 where it is no person's reference.
[[nodiscard]] qint64 numberOf(const PersonId &person);

}  // namespace redress
