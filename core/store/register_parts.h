// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/store/case_list.h"
#include "core/store/compared_policies.h"
#include "core/store/database.h"
#include "core/store/due_list.h"
#include "core/store/matters.h"
#include "core/store/people.h"
#include "core/store/policy_shelf.h"
#include "core/store/projector.h"
#include "core/store/register.h"
#include "core/store/restriction_finder.h"
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
    Matters matters{*database, policies, policyKey, calendars, clock};
    RestrictionFinder restrictions{*database, policies};
    ComparedPolicies compared{policies};
    qint64 dataVersion = 0;
    bool organisationReplaced = false;  // by what others set; nobody has been told

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
    // The same of the organisation and its days, where others have recorded anything: a date is never reckoned with
    // days that hold no longer.
    [[nodiscard]] Result<> lookForNewOrganisation();
    // After a transaction that was rolled back: a policy that it put on the shelf is not in the register.
    [[nodiscard]] Result<> forgetUnwrittenPolicies();
    [[nodiscard]] Result<> readPolicies();
};

}  // namespace redress
