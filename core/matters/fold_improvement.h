// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/casework/event.h"
#include "core/matters/improvement.h"

namespace redress {

void apply(Improvement &improvement, const Event &event);
[[nodiscard]] Improvement fold(const ImprovementId &id, std::span<const Event> events);

}  // namespace redress
