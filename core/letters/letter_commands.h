// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/calendar/working_calendar.h"
#include "core/casework/command.h"
#include "core/casework/contact_limit.h"
#include "core/letters/letter_draft.h"
#include "core/policy/ask.h"
#include "core/store/case_file.h"

namespace redress {

// What is asked when the letter is recorded that its page does not ask for: in which role it was decided, what the
// policy wants known of that step. Where it is recorded as a letter: why it goes although contact is restricted, where
// it is, here or by `limits` of other cases.
[[nodiscard]] std::vector<Ask> asksForRecord(const CaseFile &file, const LetterRule &rule,
                                             const WorkingCalendar &calendar, const When &now,
                                             const std::vector<ContactLimit> &limits = {});

// What is to be recorded when a letter is sent: the new date that a holding letter gives, where the policy
// lets the response be moved, then the event that the
// letter is. A letter that is sent a second time is recorded as a letter.
[[nodiscard]] std::vector<Command> commandsOfSending(const CaseFile &file, const LetterRule &rule,
                                                     const LetterDraft &draft, const QString &by, const When &now);

}  // namespace redress
