// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <map>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/casework/target.h"

namespace redress {

class Database;
class PolicyShelf;

// A target of an open case that has to be met: one line of the worklist.
struct DueItem {
    CaseRef reference;
    QString complainant;
    QString about;
    QString officer;
    QString stageName;
    TargetId target;
    QString targetName;
    EventName metBy;  // what is recorded when it is done
    When starts;
    When due;
    QString clause;
    TargetState state = TargetState::Running;  // set by the worklist, which knows the calendar and the clock
    int workingDaysLeft = 0;
};

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
