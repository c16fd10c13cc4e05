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

// The letters of the case's stage: what is due first, then what has no date, then what was sent.
[[nodiscard]] std::vector<LetterChoice> lettersFor(const CaseFile &file);

// The rule of one letter at the case's stage. Fails with the letters that the stage has.
[[nodiscard]] Result<LetterRule> letterFor(const CaseFile &file, const QString &letterId);

}  // namespace redress
