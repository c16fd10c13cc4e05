// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>
#include <map>
#include <vector>

#include "core/casework/case.h"
#include "core/casework/event.h"
#include "core/policy/policy.h"

// Rows for single events of a case, each by the event's sequence.
namespace redress {

// Sums awarded. `procedure` is the case's own.
[[nodiscard]] std::map<int, QVariantList> awardRowsOf(const Case &subject, const std::vector<Event> &timeline,
                                                      const Procedure &procedure);
// Decisions on whether the case is taken.
[[nodiscard]] std::map<int, QVariantList> refusalRowsOf(const Case &subject, const std::vector<Event> &timeline,
                                                        const Procedure &procedure);
// The restriction that is in force.
[[nodiscard]] std::map<int, QVariantList> restrictionRowsOf(const Case &subject, const std::vector<Event> &timeline);
// Milestones that a duty of the organisation counts: it is done after so many of them, whatever the case.
[[nodiscard]] std::map<int, QVariantList> countedRowsOf(const std::vector<Event> &timeline, const Policy &policy);

}  // namespace redress
