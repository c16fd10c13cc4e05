// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/store/due_list.h"

namespace redress {

// What is due as an iCalendar file (RFC 5545) that Outlook and Thunderbird take: an all-day entry for each target, on
// the day it falls due. Its UID is made of case and target, so that a changed date moves the entry and does not double
// it. `stamp` is when the file was made, UTC.
[[nodiscard]] QByteArray dueCalendar(const std::vector<DueItem> &items, const QDateTime &stamp);

}  // namespace redress
