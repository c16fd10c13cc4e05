// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/matters/improvement.h"
#include "core/reports/learning_picture.h"
#include "ui/common/background.h"

namespace redress {

// Everything that the Learning screen shows, as of one moment: what was learned in the year up to today.
struct LearningView {
    LearningPicture picture;
    std::vector<Improvement> improvements;

    [[nodiscard]] bool isEmpty() const;
};

// Reads it beside the window; fails where it was cancelled.
[[nodiscard]] Result<LearningView> readLearningView(const Register &reg, const Progress &progress);

// The cases of these days on which a cause was found: CaseRow::key.
[[nodiscard]] Result<std::vector<qint64>> casesOfCause(const Register &reg, const CauseId &cause, const DayRange &days);

}  // namespace redress
