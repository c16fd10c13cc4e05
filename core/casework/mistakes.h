// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/base/result.h"
#include "core/casework/decide.h"
#include "core/casework/event.h"

// Entries that were recorded by mistake: which may be struck, and what goes with them.
namespace redress::mistakes {

// The entry that a strike names; 0 where it names none.
[[nodiscard]] int entryIn(const QJsonObject &data);
// Why each entry that a strike of this timeline names was recorded by mistake, by its sequence.
[[nodiscard]] QHash<int, QString> struckBy(std::span<const Event> timeline);

// The events that hold: neither those that were struck nor the strikes themselves.
[[nodiscard]] std::vector<Event> standing(const std::vector<Event> &timeline, const Course &course);

[[nodiscard]] Course::Entry entryOf(const Event &event);
// Whether an event is the closing that came of itself with the entry before it, on a case of that procedure.
[[nodiscard]] bool cameWith(const Event &event, const Course::Entry &before, const Procedure &procedure);

// What stands in the way of striking the entry with that sequence, in words; nothing where it may be struck. Only the
// end of a case's course may be: nothing that holds may rest on what never was.
[[nodiscard]] Result<> mayStrike(int sequence, const Case &subject, const Rules &rules);
[[nodiscard]] std::vector<const Course::Entry *> strikeable(const Case &subject, const Rules &rules);  // newest first

// What an entry is called: "Call", "Stage 1 response sent".
[[nodiscard]] QString nameOf(const EventName &event, const Procedure &procedure);

}  // namespace redress::mistakes
