// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/casework/event.h"

namespace redress {

// How an event on a duty reads in its history, in a line.
[[nodiscard]] QString dutyWords(const Event &event);

}  // namespace redress
