// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace redress {

class ApplicationContext;

// Draws every screen, light and dark, at 1280×800 and 1920×1080, into a folder: today-light-1280x800.png, …
[[nodiscard]] Result<> drawScreens(ApplicationContext &context, const QString &folder);

}  // namespace redress
