// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/policy/policy.h"

namespace redress {

class Database;

// The policies that a register's cases run under, each in the versions that cases were received under, and those taken
// for cases to come. Read once when the register opens; a policy is never changed, a new version is put beside it.
class PolicyShelf {
public:
    using Shared = std::shared_ptr<const Policy>;

    [[nodiscard]] static Result<PolicyShelf> load(Database &database);
    // Adds a policy and answers its key; that of an edition which is already there where it is.
    [[nodiscard]] Result<qint64> add(Database &database, const Policy &policy);

    [[nodiscard]] std::vector<Shared> all() const;  // the newest first
    [[nodiscard]] Shared at(qint64 key) const;      // null where there is none
    // Of the version that was in force on a day, in its last revision: the newest that had begun by then or, before all
    // of them, the first. 0 where there is no such policy.
    [[nodiscard]] qint64 keyOn(QDate day, const PolicyId &id) const;
    [[nodiscard]] const Procedure *procedure(qint64 policyKey, const ProcedureId &id) const;

private:
    std::map<qint64, Shared> m_policies;
};

}  // namespace redress
