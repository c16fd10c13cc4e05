// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/casework/command.h"
#include "core/casework/event.h"
#include "core/people/person.h"

namespace redress {

// What a command on a person is decided against.
struct PersonRules {
    When now;
    std::optional<Person> other;  // whom person.merged names, where there is such a person
};

// The event that a command becomes on a person as they stand, or a refusal in words. Pure: nothing is recorded here.
[[nodiscard]] Result<Event> decide(const Command &command, const Person &person, const PersonRules &rules);

}  // namespace redress
