// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

namespace redress {

// Whether nothing but the reference of a case may leave the register: the customer is anonymous or asked for
// confidence, or staff are named in it. Calendars and notifications are read by others over a shoulder.
[[nodiscard]] inline bool isDiscreet(const Case &subject) {
    return subject.details.confidential || subject.details.anonymous || !subject.learnt.staff.isEmpty();
}

}  // namespace redress
