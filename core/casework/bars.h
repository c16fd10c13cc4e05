// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/casework/decide.h"

namespace redress {

// A reason for which a case may not be answered until somebody has decided about it.
struct Bar {
    const Exclusion *exclusion;  // of the case's procedure
    QString words;               // a sentence: what was found
};

// The exclusions that the facts of a case fall under and that have neither been set aside nor led to a refusal: an
// issue older than the time limit (unless it recurs and the policy hears recurring ones), a kind of complainant that
// the policy does not cover.
[[nodiscard]] std::vector<Bar> barsOf(const Case &subject, const Rules &rules);

// The last day on which an issue could have been complained about; invalid where the policy sets no limit, or the day
// on which it arose is not known.
[[nodiscard]] QDate lastDayInTime(const Case &subject, const Rules &rules);

}  // namespace redress
