// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/store/case_list.h"
#include "core/store/compared_policies.h"
#include "core/store/database.h"
#include "core/store/due_list.h"
#include "core/store/people.h"
#include "core/store/policy_shelf.h"
#include "core/store/projector.h"
#include "core/store/register.h"
#include "core/store/settings.h"
#include "core/store/timeline.h"

namespace redress {

// What an open register is made of, in the order in which it is built.
struct Register::Parts {
    std::unique_ptr<Database> database;
    PolicyShelf policies;
    qint64 policyKey = 0;  // of the policy that the register was made for, in its first version
    Organisation organisation;
    Calendars calendars;
    const Clock &clock;
    Timeline timeline{*database};
    Projector projector{*database};
    CaseList cases{*database, policies};
    DueList due{*database, policies};
    People people{*database, clock};
    ComparedPolicies compared{policies};
    qint64 dataVersion = 0;

    [[nodiscard]] When now() const { return When::at(clock.now()); }
    [[nodiscard]] Rules rulesFor(const Policy &policy, const Case &subject) const {
        return {policy, *policy.procedure(subject.procedure), calendars.of(subject.division), now()};
    }
    // The version of the register's own policy that a case received on `day` comes under.
    [[nodiscard]] qint64 policyKeyOn(QDate day) const { return policies.keyOn(day, policies.at(policyKey)->id); }
    // Folds a record to a whole case file. Fails where its policy is not in this register.
    [[nodiscard]] Result<CaseFile> fileOf(const CaseRecord &record) const;
    [[nodiscard]] Projection projectionOf(const CaseFile &file, qint64 key) const;
    [[nodiscard]] Projection projectionOf(const CaseFile &file, qint64 key, const WorkingCalendar &calendar) const;
    // Reads the policies again where another officer has taken a new version meanwhile.
    [[nodiscard]] Result<> lookForNewPolicies();
};

}  // namespace redress
