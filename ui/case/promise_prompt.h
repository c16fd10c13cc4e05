// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/casework/choice.h"
#include "core/store/case_file.h"

namespace redress {

// What a response promises is owed from then on (Code 6.6): asked for right after it is recorded, and again after each
// promise, so that none is left in a letter.
struct PromisePrompt {
    QString words;
    QString action;
};

// Empty where that event gives no reason to ask, or no promise can be recorded now.
[[nodiscard]] PromisePrompt promisePromptAfter(const EventName &recorded, const CaseFile &file,
                                               const std::vector<Choice> &choices);

}  // namespace redress
