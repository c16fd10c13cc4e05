// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

#include "core/base/fault.h"
#include "core/policy/policy.h"

namespace redress {

// A policy file read: the policy, or every fault that was found in one pass, each with its JSON pointer as `place`.
struct PolicyReading {
    std::optional<Policy> policy;  // set only where there is no fault
    std::vector<Fault> faults;
};

// The format is described by resources/policies/policy.schema.json; this reader checks what a schema cannot
// (names that are referred to and do not exist, twice the same id, stages that nothing leads to) as well.
[[nodiscard]] PolicyReading readPolicy(const QByteArray &json);

}  // namespace redress
