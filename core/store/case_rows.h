// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/comparison.h"
#include "core/casework/event.h"
#include "core/store/reckoning.h"

// What the case list shows of a case, its stages as the figures count them, and the words by which it is found.
namespace redress {

[[nodiscard]] QVariantList caseRowOf(const Case &subject, qint64 policyKey, const Reckoning &reckoning);

// By stage id. `comparison` scores them by another policy's clock as well; null: none.
[[nodiscard]] std::map<QString, QVariantList> stageRowsOf(const Case &subject, const Reckoning &reckoning,
                                                          const CaseComparison *comparison);

// Events whose words are for few eyes are not searched.
[[nodiscard]] QString searchTextOf(const Case &subject, const std::vector<Event> &timeline);

}  // namespace redress
