// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>
#include <map>
#include <vector>

#include "core/casework/case.h"

namespace redress {

// What bodies outside have had to do with a case, a row each, by the event's sequence, in the order of
// columns::outsideStep. `in_time` is 1 or 0 for what answers something that had a day, else empty.
[[nodiscard]] std::map<int, QVariantList> outsideRowsOf(const Case &subject, const std::vector<Event> &timeline);

}  // namespace redress
