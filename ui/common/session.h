// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/register.h"

namespace redress {

// What every screen works with: the open register, and who sits before it.
struct Session {
    Register &reg;
    QString user;
};

}  // namespace redress
