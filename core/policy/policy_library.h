// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/policy/policy.h"

namespace redress {

// The policies that can be chosen: those shipped (resources/policies) and those that an organisation has put into a
// folder of its own. Policies are shared and never changed once read.
class PolicyLibrary {
public:
    using Shelf = std::vector<std::shared_ptr<const Policy>>;

    // The shipped ones and those of `ownFolder` (may be empty). An own file with faults is left out and named in
    // `faults`.
    [[nodiscard]] static PolicyLibrary open(const QString &ownFolder = {});
    // One of those shipped, without reading the others; null where there is none of that id.
    [[nodiscard]] static std::shared_ptr<const Policy> shipped(const PolicyId &id);

    [[nodiscard]] const Shelf &policies() const { return m_policies; }
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }
    // Fails with the ids that there are.
    [[nodiscard]] Result<std::shared_ptr<const Policy>> find(const PolicyId &id) const;

private:
    Shelf m_policies;
    std::vector<Fault> m_faults;
};

}  // namespace redress
