// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// A date of an open case that other working days move.
struct MovedDate {
    CaseRef reference;
    TargetId target;
    QString targetName;
    When from;
    When to;

    friend bool operator==(const MovedDate &, const MovedDate &) = default;
};

}  // namespace redress
