// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/event.h"

namespace redress {

// Whether what an event says is for few to read: staff who were named for their performance review. Lists, searches,
// letters, reports and exports leave it out; it is read where somebody asks for it on purpose.
[[nodiscard]] bool isRestricted(const EventName &event);

// What of an event's data everybody who sees the case may read: all of it or, of a restricted one, nothing.
[[nodiscard]] QJsonObject openData(const Event &event);

}  // namespace redress
