// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/policy/policy_changes.h"
#include "core/store/register_parts.h"

namespace redress {

// What taking a newer version of its policy would mean for a register.
struct PolicyAdoption {
    QString formerVersion;
    QString newerVersion;
    QDate inForceFrom;                  // of the newer: cases received from this day on come under it
    std::vector<TargetChange> changes;  // of new cases' dates
    qint64 openCases = 0;               // that go on under the version they were received under
};

// Whether a register can take a policy: a version of its own policy that it does not have yet, in force from a later
// day than the one it has.
[[nodiscard]] Result<> mayAdopt(const Policy &policy, const Register::Parts &parts);

// What Register::adopt would do. Changes nothing; fails where it would fail.
[[nodiscard]] Result<PolicyAdoption> adoptionOf(const Policy &policy, const Register &reg);

// The policy in a file. Fails with its first fault, and how many more there are.
[[nodiscard]] Result<Policy> policyIn(const QString &path);

}  // namespace redress
