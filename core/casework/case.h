// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/base/pence.h"
#include "core/calendar/division.h"
#include "core/casework/alert.h"
#include "core/casework/award.h"
#include "core/casework/behaviour.h"
#include "core/casework/case_facts.h"
#include "core/casework/contacts.h"
#include "core/casework/course.h"
#include "core/casework/event.h"
#include "core/casework/learnt.h"
#include "core/casework/link.h"
#include "core/casework/outside.h"
#include "core/casework/people_on_case.h"
#include "core/casework/point.h"
#include "core/casework/standing.h"
#include "core/casework/undertaking.h"

namespace redress {

// Who a case is from and what it is about, as last told.
struct CaseDetails {
    QString complainant;
    QString summary;
    QString description;
    QString channel;
    QString address;
    QString postcode;
    QString email;
    QString phone;
    QString tenure;
    QString service;
    QString category;
    QString officer;
    QDate issueArose;
    PersonId person;
    KindId kind;  // of complainant
    bool anonymous = false;
    bool confidential = false;
    bool recurring = false;
};

// One stage that a case has been through or is in.
struct StageRun {
    StageId stage;
    When started;
    When acknowledged;
    When responded;
    OutcomeId outcome;
    QString decidedBy;  // who answered
};

// A case: the fold of its events, and nothing that they do not say.
struct Case {
    CaseRef reference;
    PolicyId policy;
    ProcedureId procedure;
    Division division = Division::EnglandAndWales;
    CaseDetails details;
    When received;
    std::vector<StageRun> stages;  // in the order they were entered
    CaseFacts facts;
    bool open = true;
    When closed;  // unknown while open
    QString closedWhy;
    ClosureId closedAs;  // which of the policy's ways; empty where none was named
    PeopleOnCase people;
    std::vector<Point> points;
    Standing standing;
    Contacts contacts;
    std::vector<Link> links;
    When firstReceived;  // earlier than `received` where a request became a complaint
    OutcomeId outcome;   // of the last response that had one
    Pence compensation;  // all that was awarded
    std::vector<Award> awards;
    GroundId compensationRefused;           // why none is paid; empty: it may be
    std::vector<Undertaking> undertakings;  // in the order they were entered into
    Outside outside;
    Behaviour behaviour;
    Learnt learnt;
    std::vector<AlertDecision> alerts;
    Course course;
    int sequence = 0;  // of the last event

    [[nodiscard]] StageId stage() const { return stages.empty() ? StageId() : stages.back().stage; }
};

}  // namespace redress
