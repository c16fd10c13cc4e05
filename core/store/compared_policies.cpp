// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/compared_policies.h"

#include "core/casework/alert_words.h"
#include "core/policy/policy_library.h"
#include "core/store/policy_shelf.h"

namespace redress {

using namespace Qt::StringLiterals;

ComparedPolicies::ComparedPolicies(const PolicyShelf &policies) {
    for (const auto &policy : policies.all()) {
        if (m_policies.contains(policy->comparedWith)) continue;
        if (auto other = PolicyLibrary::shipped(policy->comparedWith))
            m_policies[policy->comparedWith] = std::move(other);
    }
}

std::shared_ptr<const Policy> ComparedPolicies::with(const Policy &policy) const {
    const auto found = m_policies.find(policy.comparedWith);
    return found == m_policies.end() ? nullptr : found->second;
}

QString ComparedPolicies::stamp() const {
    QStringList stamps{u"words "_s + AlertWords::shippedStamp()};
    for (const auto &[id, policy] : m_policies) stamps << id.text() + u' ' + policy->version;
    return stamps.join(u", "_s);
}

}  // namespace redress
