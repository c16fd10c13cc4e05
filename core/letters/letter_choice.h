// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/store/case_file.h"

namespace redress {

// A letter that can be written on a case as it stands.
struct LetterChoice {
    LetterRule rule;
    When due;          // of the target that sending it meets; unknown where it meets none
    TargetState state = TargetState::Running;  // of that target
    When sent;         // unknown until its event is on the timeline
};

// The letters of the case's stage: what is due first, then what has no date, then what was sent.
[[nodiscard]] std::vector<LetterChoice> lettersFor(const CaseFile &file);

// The rule of one letter at the case's stage. Fails with the letters that the stage has.
[[nodiscard]] Result<LetterRule> letterFor(const CaseFile &file, const QString &letterId);

}  // namespace redress
