// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/letters/letter_draft.h"
#include "core/people/person.h"
#include "core/store/case_file.h"
#include "core/store/organisation.h"

namespace redress {

// All that a letter is written from. What is referred to has to outlive the call that it is given to, no longer.
struct LetterRequest {
    const CaseFile &file;
    const LetterRule &rule;  // of the file's procedure
    const Organisation &organisation;
    const WorkingCalendar &calendar;  // of the case's division
    LetterDraft draft;
    QString officer;  // who signs where the case has no officer
    When now;
    Person customer = {};  // as the register knows them: how they read what is sent; nobody where it does not
};

}  // namespace redress
