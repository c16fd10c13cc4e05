// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/exchange/calendar_entry.h"

namespace redress {

// Entries as an iCalendar file (RFC 5545) that is published for subscription: programs that subscribe to it move an
// entry whose day has changed, for its UID stays, and drop what is no longer in the file. `name` is what they call the
// calendar, `stamp` when the file was made, UTC.
[[nodiscard]] QByteArray dueCalendar(const std::vector<CalendarEntry> &entries, const QString &name,
                                     const QDateTime &stamp);

}  // namespace redress
