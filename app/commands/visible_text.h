// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// What stands in somebody's name may be a command to a terminal: signs that steer it, or that turn the direction of
// writing round, are shown as signs of their own. Line ends and tabs stay.
[[nodiscard]] QString visible(QString text);

}  // namespace redress
