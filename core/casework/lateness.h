// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/when.h"

namespace redress {

// Whether `when` is later than a due date: a day is kept until it ends, an hour until its minute.
[[nodiscard]] bool isPast(const When &when, const When &due);

}  // namespace redress
