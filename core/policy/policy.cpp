// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

QString Policy::edition() const {
    return revision > 1 ? u"%1 revision %2"_s.arg(version).arg(revision) : version;
}

const Procedure *Policy::procedure(const ProcedureId &wanted) const {
    const auto found = std::ranges::find(procedures, wanted, &Procedure::id);
    return found == procedures.end() ? nullptr : &*found;
}

const PolicyRole *Policy::role(const RoleId &wanted) const {
    const auto found = std::ranges::find(roles, wanted, &PolicyRole::id);
    return found == roles.end() ? nullptr : &*found;
}

const OutsideBody *Policy::outsideBody(const BodyId &wanted) const {
    const auto found = std::ranges::find(outsideBodies, wanted, &OutsideBody::id);
    return found == outsideBodies.end() ? nullptr : &*found;
}

const DutyRule *Policy::duty(const DutyId &wanted) const {
    const auto found = std::ranges::find(duties, wanted, &DutyRule::id);
    return found == duties.end() ? nullptr : &*found;
}

}  // namespace redress
