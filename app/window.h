// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// Opens the window and stays until it is closed; answers the program's exit status. `arguments` begin with the
// program's name. With --pictures DIR it draws every screen into that folder instead, for want of a display.
[[nodiscard]] int openWindow(const QStringList &arguments);

}  // namespace redress
