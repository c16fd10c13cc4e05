// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"

namespace redress {

// What an event that every procedure knows is called where an entry is named in a sentence: "Call". Empty: it is a
// milestone of the policy, or an action with a label of its own.
[[nodiscard]] QString nameOfGeneric(const EventName &event);

}  // namespace redress
