// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "tests/casework/timetable_rows.h"

namespace redress::timetable {

inline Duration durationOf(const Row &row) {
    if (row.unit == u"wd"_s) return {row.count, Duration::Unit::WorkingDays};
    if (row.unit == u"cd"_s) return {row.count, Duration::Unit::CalendarDays};
    if (row.unit == u"weeks"_s) return {row.count, Duration::Unit::Weeks};
    if (row.unit == u"months"_s) return {row.count, Duration::Unit::Months};
    return {row.count, Duration::Unit::Hours};
}

inline TargetRule::Kind kindOf(const Row &row) {
    if (row.kind == u"lasts"_s) return TargetRule::Kind::Lasts;
    if (row.kind == u"opens"_s) return TargetRule::Kind::Opens;
    return row.kind == u"earliest"_s ? TargetRule::Kind::NoEarlier : TargetRule::Kind::Due;
}

inline TargetRule ruleOf(const Row &row) {
    TargetRule rule;
    rule.id = TargetId(row.id);
    rule.name = row.id;
    rule.kind = kindOf(row);
    rule.role = row.id.endsWith(u".response"_s) ? TargetRule::Role::Response : TargetRule::Role::Other;
    rule.from = EventName(row.from);
    rule.within = durationOf(row);
    rule.metBy = EventName(row.metBy);
    rule.clause.number = row.clause;
    if (row.cap >= 0) rule.extension.emplace();
    if (row.cap > 0) rule.extension->atMost = Duration{row.cap, Duration::Unit::WorkingDays};
    if (row.cap >= 0) rule.extension->clause.number = row.clause;
    if (row.canBeDeclined) rule.declinable.emplace();
    return rule;
}

// A policy with one procedure, for tests that need no file.
inline Policy policyOf(const std::vector<Row> &rows) {
    Procedure procedure;
    procedure.id = ProcedureId(rows.front().procedure);
    procedure.name = rows.front().procedure;
    procedure.entry = StageId(rows.front().entry);
    for (const Row &row : rows) procedure.targets.push_back(ruleOf(row));
    Policy policy;
    policy.id = PolicyId(rows.front().policy);
    policy.reference = u"P-1"_s;
    policy.defaultProcedure = procedure.id;
    policy.procedures.push_back(procedure);
    return policy;
}

}  // namespace redress::timetable
