// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/letters/letter_request.h"

namespace redress {

// A point of complaint with what a response says to it.
struct AnsweredPoint {
    int number = 0;
    QString text;
    PointAnswer answer;  // as the officer writes it now or, where nothing is written, as it was recorded
};

// The points that have not been withdrawn, in their order, as they are answered at the letter's stage.
[[nodiscard]] std::vector<AnsweredPoint> answeredPoints(const LetterRequest &request);

// The finding on the whole that follows from them; empty until every point has one.
[[nodiscard]] OutcomeId outcomeOfPoints(const LetterRequest &request);

}  // namespace redress
