// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register.h"
#include "tests/bench/floor_database.h"
#include "tests/bench/stopwatch.h"

namespace redress::bench {

// Each prints what one part of the program takes on a register, beside its floor.
void benchLists(Register &reg, FloorDatabase &floor);
void benchSearch(Register &reg, FloorDatabase &floor);
void benchTick(Register &reg);
void benchRecording(Register &reg);
void benchLearning(Register &reg, FloorDatabase &floor);
void benchQuarter(Register &reg, FloorDatabase &floor);

}  // namespace redress::bench
