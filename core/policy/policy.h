// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/calendar/division.h"
#include "core/policy/behaviour_rules.h"
#include "core/policy/customers.h"
#include "core/policy/duty_rule.h"
#include "core/policy/learning_rules.h"
#include "core/policy/outside_body.h"
#include "core/policy/policy_role.h"
#include "core/policy/procedure.h"
#include "core/policy/putting_right.h"

namespace redress {

// What an event on a day that is no working day counts as (policies/README, How days are counted).
enum class NonWorkingStart {
    NextWorkingDay,  // made on the next working day, which is day 0
    AsIs             // day 0 as it is: the next working day is day 1
};

// A landlord's published complaints policy, as Redress carries it out.
struct Policy {
    PolicyId id;           // "southway"
    QString organisation;  // "Southway Housing Trust"
    QString title;         // "Customer Compliments and Complaints Policy"
    QString reference;     // "COR-POL-06 v7.0": what screens and letters call it
    QString version;
    int revision = 1;   // of the file: how often the same published version was worked out anew
    QDate inForceFrom;  // a case keeps the version that was in force when it was received
    Division division = Division::EnglandAndWales;
    NonWorkingStart nonWorkingStart = NonWorkingStart::NextWorkingDay;
    int warningLead = 2;                               // working days before a target at which it is approaching
    Clause::Basis daysBasis = Clause::Basis::Assumed;  // whether the text itself says how days are counted
    PolicyId comparedWith;                             // the code that its rules are laid beside; empty: none
    ProcedureId defaultProcedure;
    std::vector<PolicyRole> roles;
    Customers customers;
    std::vector<Procedure> procedures;
    PuttingRight puttingRight;
    std::vector<OutsideBody> outsideBodies;
    std::optional<BehaviourRules> behaviour;
    LearningRules learning;
    std::vector<DutyRule> duties;
    QByteArray source;  // the file it was read from, as it was: kept in the register with its cases

    // What tells this file from every other of the same policy: "7.0", and from its second revision on "7.0 revision
    // 2".
    [[nodiscard]] QString edition() const;
    [[nodiscard]] const Procedure *procedure(const ProcedureId &id) const;  // null where there is none
    [[nodiscard]] const PolicyRole *role(const RoleId &id) const;           // the same
    [[nodiscard]] const OutsideBody *outsideBody(const BodyId &id) const;   // the same
    [[nodiscard]] const DutyRule *duty(const DutyId &id) const;             // the same
};

}  // namespace redress
