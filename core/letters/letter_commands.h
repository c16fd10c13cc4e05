// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/casework/command.h"
#include "core/letters/letter_draft.h"
#include "core/store/case_file.h"

namespace redress {

// What is to be recorded when a letter is sent: the new date that a holding letter gives, where the policy
// lets the response be moved, then the event that the
// letter is. A letter that is sent a second time is recorded as a letter.
[[nodiscard]] std::vector<Command> commandsOfSending(const CaseFile &file, const LetterRule &rule,
                                                     const LetterDraft &draft, const QString &by, const When &now);

}  // namespace redress
