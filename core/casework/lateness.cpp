// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/lateness.h"

namespace redress {

bool isPast(const When &when, const When &due) {
    return due.hasTime() ? when.moment() > due.moment() : when.day() > due.day();
}

}  // namespace redress
