// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/casework/case.h"

namespace redress {

// Takes over the details that `data` names; all others stay as they are.
void changeDetails(CaseDetails &details, const QJsonObject &data);

// Fails where a detail is no text, or the day on which the issue arose is no day.
[[nodiscard]] Result<> checkDetails(const QJsonObject &data);

}  // namespace redress
