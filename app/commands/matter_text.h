// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/store/matters.h"

namespace redress {

// Duties and improvements as the command line prints them, each with its whole history.
[[nodiscard]] QJsonObject jsonOf(const DutyFile &file, const std::vector<Event> &timeline);
[[nodiscard]] QJsonObject jsonOf(const Improvement &improvement, const std::vector<Event> &timeline);

}  // namespace redress
