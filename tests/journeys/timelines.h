// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/casework/event.h"

namespace redress::test {

// The first place where two timelines say something else, in words; empty where they say the same: the same events in
// the same order, each at the same moment, by the same person and with the same data.
[[nodiscard]] QString firstDifference(std::span<const Event> first, std::span<const Event> second);

}  // namespace redress::test
