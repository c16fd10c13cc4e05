// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include <algorithm>

namespace redress {

const Procedure *Policy::procedure(const ProcedureId &wanted) const {
    const auto found = std::ranges::find(procedures, wanted, &Procedure::id);
    return found == procedures.end() ? nullptr : &*found;
}

const PolicyRole *Policy::role(const RoleId &wanted) const {
    const auto found = std::ranges::find(roles, wanted, &PolicyRole::id);
    return found == roles.end() ? nullptr : &*found;
}

}  // namespace redress
