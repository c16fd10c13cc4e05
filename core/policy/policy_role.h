// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// Somebody's part in a policy: who answers a stage, sits on a panel, may close a case early.
struct PolicyRole {
    RoleId id;     // "senior-manager"
    QString name;  // "Senior Manager"
    Clause clause;
};

}  // namespace redress
