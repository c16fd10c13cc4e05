// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/casework/people_on_case.h"

namespace redress {

[[nodiscard]] QString idOf(Advocate::Authority authority);  // "held": in an event's data
[[nodiscard]] std::optional<Advocate::Authority> authorityOf(const QString &id);
[[nodiscard]] QString labelOf(Advocate::Authority authority);  // translated

}  // namespace redress
