// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "ui/cases/case_query.h"

namespace redress {

// A query as it is kept with a saved view. What a report's figure counts (CaseFilter::only) is not kept.
[[nodiscard]] QJsonObject toJson(const CaseQuery &query);
// Leaves out what it does not know: a view that a newer version saved still shows what it can.
[[nodiscard]] CaseQuery caseQueryFrom(const QJsonObject &json);

}  // namespace redress
