// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/policy/policy.h"

namespace redress {

// A target whose figure another version of a policy changes, adds or takes away.
struct TargetChange {
    ProcedureId procedure;
    TargetId target;
    QString name;  // "Stage 1 response"; with its procedure before it where the policy has several
    QString from;  // "10 working days from receipt", in words; empty where the former version has no such target
    QString to;    // the same of the newer; empty where it has none any more
    QString clause;

    friend bool operator==(const TargetChange &, const TargetChange &) = default;
};

// What differs for the dates of cases between two versions of a policy, in the newer one's order.
[[nodiscard]] std::vector<TargetChange> targetChanges(const Policy &former, const Policy &newer);

// The titles of the sections of the policy's page that read otherwise in the newer version, and of those that are new
// or gone.
[[nodiscard]] QStringList sectionsThatDiffer(const Policy &former, const Policy &newer);

}  // namespace redress
