// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/casework/decide.h"

namespace redress {

// The data of a milestone with what follows from them: the outcome of the whole where only points were answered, and
// the day on which a letter counts as received.
[[nodiscard]] QJsonObject enriched(const Command &command, const Rules &rules);

}  // namespace redress
