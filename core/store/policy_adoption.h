// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/policy/policy_changes.h"
#include "core/store/register_parts.h"

namespace redress {

// What taking a newer version of its policy, or a higher revision of the version it has, would mean for a register.
struct PolicyAdoption {
    QString formerVersion;
    QString newerVersion;
    int revision = 1;                   // of the newer
    bool isRevision = false;            // the version stays, and its file says more: for cases that are not there yet
    QDate inForceFrom;                  // of the newer: cases received from this day on come under it
    std::vector<TargetChange> changes;  // of new cases' dates
    QStringList sections;               // titles of what else reads otherwise on the policy's page
    qint64 openCases = 0;               // that go on under the rules they were received under
};

// Whether a register can take a policy: a version of its own policy that it does not have yet, in force from a later
// day than the one it has; or a higher revision of that one, in force from the same day.
[[nodiscard]] Result<> mayAdopt(const Policy &policy, const Register::Parts &parts);

// What this version of Redress ships of the register's own policy, where the register could take it; else null.
[[nodiscard]] std::shared_ptr<const Policy> offeredTo(const Register &reg);

// What Register::adopt would do. Changes nothing; fails where it would fail.
[[nodiscard]] Result<PolicyAdoption> adoptionOf(const Policy &policy, const Register &reg);

// The policy in a file. Fails with its first fault, and how many more there are.
[[nodiscard]] Result<Policy> policyIn(const QString &path);

}  // namespace redress
