// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/shell.h"
#include "core/store/figures.h"

namespace redress::staff {

void addOptions(QCommandLineParser &options);

// `redress learning staff`: which staff were named in complaints on these days, for those alone who may read it; who
// they are, and who has read it.
[[nodiscard]] ExitCode run(const QCommandLineParser &options, const DayRange &days, Shell &shell);

}  // namespace redress::staff
