// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/store/case_file.h"

namespace redress {

// A letter that can be written on a case as it stands.
struct LetterChoice {
    LetterRule rule;
    std::optional<Target> target;  // that sending it meets
    When sent;                     // unknown until its event is on the timeline
};

// The letters of the case's stage or, where it has none, of the next that has: what is due first, then what has no
// date, then what was sent. Of a case that was refused, what explains the refusal, and nothing else.
// Beside them, what tells of a warning or of a restriction on contact where the case calls for it.
[[nodiscard]] std::vector<LetterChoice> lettersFor(const CaseFile &file);

// The rule of one of these letters. Fails with the letters that the stage has.
[[nodiscard]] Result<LetterRule> letterFor(const CaseFile &file, const QString &letterId);

}  // namespace redress
