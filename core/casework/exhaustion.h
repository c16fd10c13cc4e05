// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/casework/case.h"
#include "core/policy/procedure.h"

namespace redress {

// That the landlord has nothing more to say on a case, so that others may be asked: since when, and how it came so.
struct Exhaustion {
    enum class By {
        FinalAnswer,
        EarlyEnd,  // closed, or sent on, before the last stage because it could come to nothing else
        Refusal    // the case was not taken
    };

    When at;
    By by = By::FinalAnswer;
};

// Empty while there is something that the landlord has still to be asked first. `after` is what ends the procedure; an
// empty one, or the receipt, stands for the answer of its last stage.
[[nodiscard]] std::optional<Exhaustion> exhaustionOf(const Case &subject, const Procedure &procedure,
                                                     const EventName &after = {});

// The answer of the last stage; empty where the procedure has none.
[[nodiscard]] EventName finalAnswerOf(const Procedure &procedure);

}  // namespace redress
