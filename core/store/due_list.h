// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/casework/target.h"
#include "core/casework/undertaking.h"
#include "core/matters/matter_id.h"

namespace redress {

class Database;
class PolicyShelf;

// A target of an open case that has to be met, what was undertaken on any case, or a matter of the organisation: one
// line of the worklist.
struct DueItem {
    CaseRef reference;  // empty for a matter of the organisation
    MatterId matter;    // empty for a case
    QString complainant;
    QString about;
    QString officer;  // whose it is: the owner of what was undertaken or, where it has none, the case's officer
    QString stageName;
    TargetId target;
    QString targetName;                            // of what was undertaken: its text
    std::optional<Undertaking::Kind> undertaking;  // empty: a target that the policy sets
    QString body;                                  // the name of who asked for it outside; empty: nobody did
    EventName metBy;                               // what is recorded when it is done
    When starts;
    When due;
    QString clause;
    TargetState state = TargetState::Running;  // set by the worklist, which knows the calendar and the clock
    int workingDaysLeft = 0;

    [[nodiscard]] bool isMatter() const { return !matter.isEmpty(); }
    [[nodiscard]] QString kind() const;   // "target", "promise", "duty", …: for programs
    [[nodiscard]] QString words() const;  // what has to be done: "Stage 1 response", "Promise: A new door"
};

[[nodiscard]] QString labelOf(const MatterId &matter);  // “Duty”, “Improvement”: translated

// How many open targets fall due when: what the tiles and the scheduler ask.
struct DueCounts {
    int overdue = 0;
    int dueToday = 0;
    int approaching = 0;
};

// Reads what is due from the projections. Costs what is due, never what is stored.
class DueList {
public:
    DueList(Database &database, const PolicyShelf &policies) : m_database(database), m_policies(policies) {}

    // Due on or before `until`, the longest overdue first; an empty officer means everyone.
    [[nodiscard]] Result<std::vector<DueItem>> dueUntil(QDate until, const QString &officer, int limit) const;
    // Due after `day`, soonest first: what an empty Today shows next.
    [[nodiscard]] Result<std::vector<DueItem>> dueAfter(QDate day, const QString &officer, int limit) const;
    // `moment` decides for targets that fall due at an hour.
    [[nodiscard]] Result<DueCounts> counts(const When &moment, QDate approachingUntil, const QString &officer) const;
    // The cases on which this target has not been met and was due before `moment`.
    [[nodiscard]] Result<std::vector<CaseRef>> pastOf(const TargetId &target, const When &moment, int limit) const;
    // Targets due on each day from `from` to `to`; days without any are left out.
    [[nodiscard]] Result<std::map<QDate, int>> load(QDate from, QDate to, const QString &officer) const;

private:
    Database &m_database;
    const PolicyShelf &m_policies;
};

}  // namespace redress
