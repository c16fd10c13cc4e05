// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/casework/case.h"
#include "core/casework/contact_limit.h"

namespace redress {

class Database;
class PolicyShelf;

// The restrictions in force on contact with somebody, whichever of their cases they were imposed on.
class RestrictionFinder {
public:
    RestrictionFinder(Database &database, const PolicyShelf &policies) : m_database(database), m_policies(policies) {}

    // Of the person and of everybody they were merged with; where a case has no person, of the same name at the same
    // address. The oldest first. Nothing is found for somebody without a name and an address.
    [[nodiscard]] Result<std::vector<ContactLimit>> of(const CaseDetails &details) const;

private:
    Database &m_database;
    const PolicyShelf &m_policies;
};

}  // namespace redress
