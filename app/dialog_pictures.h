// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/album.h"

namespace redress {

class ApplicationContext;

// Draws what opens in a window of its own, each at the size that it takes by itself.
[[nodiscard]] Result<> drawDialogs(ApplicationContext &context, const Album &album);

}  // namespace redress
