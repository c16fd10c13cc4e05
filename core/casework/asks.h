// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/casework/decide.h"

namespace redress {

// What is asked for when an event is recorded on a case as it stands, in the order in which a person is asked.
[[nodiscard]] std::vector<Ask> asksFor(const EventName &event, const Case &subject, const Rules &rules);

// What the policy expects to have happened first and does not stand on the timeline, each a sentence with its clause.
[[nodiscard]] std::vector<QString> remindersFor(const EventName &event, const Case &subject, const Rules &rules);

// With which answers a form begins, by key: what the policy lets nobody exceed, and most people take.
[[nodiscard]] QJsonObject proposedFor(const EventName &event, const Case &subject, const Rules &rules);

}  // namespace redress
