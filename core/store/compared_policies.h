// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include "core/policy/policy.h"

namespace redress {

class PolicyShelf;

// The policies that those of a register are compared with, as this version of Redress ships them: the second clock of
// its cases. They are no part of the register.
class ComparedPolicies {
public:
    ComparedPolicies() = default;
    explicit ComparedPolicies(const PolicyShelf &policies);

    [[nodiscard]] std::shared_ptr<const Policy> with(const Policy &policy) const;  // null where there is none
    // Which they are, in which version, and which words prompt: what projections were reckoned with beside the
    // register.
    [[nodiscard]] QString stamp() const;

private:
    std::map<PolicyId, std::shared_ptr<const Policy>> m_policies;
};

}  // namespace redress
