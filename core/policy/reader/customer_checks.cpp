// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/reader/double_names.h"
#include "core/policy/reader/reference_checks.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool hasExclusion(const Policy &policy, const ExclusionId &id) {
    return std::ranges::any_of(policy.procedures,
                               [&](const Procedure &procedure) { return procedure.exclusion(id) != nullptr; });
}

void checkKinds(const Policy &policy, const JsonNode &list) {
    const auto &kinds = policy.customers.kinds;
    checkDoubles(list, kinds, [](const CustomerKind &kind) { return kind.id.text(); });
    for (size_t i = 0; i < kinds.size(); ++i)
        if (!kinds[i].excluded.isEmpty() && !hasExclusion(policy, kinds[i].excluded))
            list.at(qsizetype(i))
                .at(u"excluded"_s)
                .complain(QCoreApplication::translate(
                              "PolicyReader",
                              "No procedure of this policy has an exclusion “%1”; add it or correct the name.")
                              .arg(kinds[i].excluded.text()));
}

}  // namespace

void checkCustomers(const Policy &policy, const JsonNode &file) {
    const JsonNode customers = file.at(u"customers"_s);
    const auto idOf = [](const auto &one) { return one.id; };
    checkDoubles(file.at(u"roles"_s), policy.roles, [](const PolicyRole &role) { return role.id.text(); });
    checkDoubles(customers.at(u"channels"_s), policy.customers.channels, idOf);
    checkDoubles(customers.at(u"formats"_s), policy.customers.formats, idOf);
    checkKinds(policy, customers.at(u"kinds"_s));
}

}  // namespace redress
