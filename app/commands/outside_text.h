// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "core/casework/ways.h"

// How the command line writes what the customer may do next, and what bodies outside have had to do with a case.
namespace redress {

[[nodiscard]] QJsonObject jsonOf(const Way &way);
[[nodiscard]] QJsonObject jsonOf(const Outside &outside);
[[nodiscard]] QStringList linesOf(const std::vector<Way> &ways);
[[nodiscard]] QStringList linesOf(const Outside &outside, const Policy &policy);  // nothing where nobody had the case

}  // namespace redress
