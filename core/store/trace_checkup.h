// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"

namespace redress {

class Database;

// The part of a check that looks for what is no longer there. A hash chain shows that a timeline was changed; that a
// whole one was taken away shows only in what counted it and in the lists.

// Cases that the lists show and of which nothing is recorded.
[[nodiscard]] Result<std::vector<CaseRef>> casesWithoutTimeline(Database &database);
// A sentence for each counter that says otherwise than the cases do.
[[nodiscard]] Result<QStringList> checkCounters(Database &database);

}  // namespace redress
