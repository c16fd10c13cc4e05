// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "ui/cases/case_view.h"

namespace redress {

// A view as it is kept in the settings. What a report's figure counts (CaseFilter::only) is not kept.
[[nodiscard]] QJsonObject toJson(const CaseView &view);
// Leaves out what it does not know: a view that a newer version saved still shows what it can.
[[nodiscard]] CaseView caseViewFrom(const QJsonObject &json);

}  // namespace redress
