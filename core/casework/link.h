// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"

namespace redress {

// Another case that has to do with this one.
struct Link {
    CaseRef other;
    QString reason;
    bool joined = false;  // this case goes on in the other
};

}  // namespace redress
