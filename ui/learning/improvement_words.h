// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/event.h"
#include "core/matters/improvement.h"
#include "ui/common/state_look.h"

namespace redress {

// The day it has to be done or judged by, with how it stands; once it was judged, whether it has worked.
[[nodiscard]] StateLook lookOf(const Improvement &improvement, QDate today);
// "Proposed", "Begun": what happened, as its record says.
[[nodiscard]] QString wordsFor(const EventName &event);
[[nodiscard]] QString labelOf(Improvement::Worked worked);

// What was published, for everybody to read: “You said … We did …”, the latest first. Empty where nothing was.
[[nodiscard]] QString saidAndDone(const std::vector<Improvement> &improvements);

}  // namespace redress
