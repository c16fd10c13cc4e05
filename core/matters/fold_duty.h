// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/casework/event.h"
#include "core/matters/duty.h"

namespace redress {

void apply(Duty &duty, const Event &event);
[[nodiscard]] Duty fold(const DutyId &id, std::span<const Event> events);

}  // namespace redress
