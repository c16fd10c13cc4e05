// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/case_file.h"

namespace redress {

// What an officer may want to see of a timeline on its own.
enum class EventKind { Contact, Progress, Points, People, Right, Outside, Behaviour, Learning, Details, Import };

// How an event reads on the timeline. A milestone is called what the policy calls it.
[[nodiscard]] EventKind kindOf(const EventName &name);
[[nodiscard]] QString labelOf(const Event &event, const CaseFile &file);
[[nodiscard]] QString textOf(const Event &event, const CaseFile &file);  // may have several lines

}  // namespace redress
