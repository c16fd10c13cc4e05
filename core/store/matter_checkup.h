// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/matters/matter_id.h"

namespace redress {

class Database;

// The part of a check that concerns matters of the organisation: their hash chains. Nothing else is kept of them.
[[nodiscard]] Result<> checkMatters(Database &database,
                                    const std::function<void(const MatterId &matter, const QString &sentence)> &report);

}  // namespace redress
