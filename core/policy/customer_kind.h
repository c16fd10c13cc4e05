// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// A kind of people from whom a policy takes complaints, or says that it does not.
struct CustomerKind {
    KindId id;             // "leaseholder"
    QString name;          // "Leaseholder"
    ExclusionId excluded;  // the exclusion under which their complaints fall; empty: they are covered
    Clause clause;
};

}  // namespace redress
