// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/casework/event.h"
#include "core/people/person.h"
#include "core/people/profile.h"

namespace redress {

void apply(Person &person, const Event &event);
[[nodiscard]] Person fold(const PersonId &id, std::span<const Event> events);

// What the same events say of the profile. Only those whose data was read with them say anything.
[[nodiscard]] Profile foldProfile(std::span<const Event> events);

}  // namespace redress
