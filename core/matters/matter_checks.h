// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/calendar/working_calendar.h"
#include "core/casework/command.h"
#include "core/casework/event.h"
#include "core/policy/policy.h"

namespace redress {

// What every command on a matter is held against, whatever the matter is.
[[nodiscard]] Result<> checkWhoAndWhen(const Command &command, const When &now);
// Whether the data hold what is asked for, as they do for cases.
[[nodiscard]] Result<> checkAsked(const std::vector<Ask> &asks, const Command &command, const Policy &policy,
                                  const WorkingCalendar &calendar, const When &now);
[[nodiscard]] Fault unknownEvent(const EventName &event, const QStringList &known);
// What the command becomes after the event numbered `last`, in text that can be kept.
[[nodiscard]] Event eventOf(const Command &command, int last, const When &now);

// A day among a command's data that has been checked already; invalid where it is not given.
[[nodiscard]] QDate dayIn(const Command &command, QLatin1StringView key);
[[nodiscard]] QString textIn(const Command &command, QLatin1StringView key);  // trimmed
// Fails where the day that is given is over when the command happens: nothing can be promised for it.
[[nodiscard]] Result<> mustBeToCome(const Command &command, QLatin1StringView key, const Clause &clause);

}  // namespace redress
