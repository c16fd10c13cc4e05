// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/policy/policy_reader.h"

namespace redress::test {

// A policy of nobody's, in which every mechanism has a clause of its own by which a refusal is told from another.
inline QByteArray housePolicyText() {
    return R"({
  "format": 1, "id": "house", "organisation": "Test Homes", "title": "Complaints", "reference": "T-1", "version": "1",
  "in_force_from": "2020-01-01", "default_procedure": "complaint",
  "days": {"division": "england-and-wales", "non_working_start": "next-working-day", "warning_lead": 2, "basis": "policy"},
  "roles": [{"id": "manager", "name": "Manager", "clause": {"number": "R1"}},
            {"id": "director", "name": "Director", "clause": {"number": "R2"}},
            {"id": "tenant", "name": "Tenant", "clause": {"number": "R3"}}],
  "customers": {
    "kinds": [{"id": "tenant", "name": "Tenant", "clause": {"number": "K1"}},
              {"id": "sub-tenant", "name": "Sub-tenant", "excluded": "not-ours", "clause": {"number": "K2"}}],
    "advocates": {"number": "A1"}, "representatives": {"number": "A2"}, "copy_to_customer": true,
    "groups": {"number": "G1"}, "one_contact": true},
  "procedures": [
   {"id": "complaint", "name": "Complaint", "is_complaint": true, "question": "Unhappy?", "entry": "early", "clause": {"number": "1"},
    "stages": [
      {"id": "early", "name": "Early", "clause": {"number": "E"},
       "moves_on": {"after": "early.resolution", "to": "stage-1", "clause": {"number": "E2"}}},
      {"id": "stage-1", "name": "Stage 1", "deciders": ["manager"], "clause": {"number": "S1"}},
      {"id": "stage-2", "name": "Stage 2", "starts_after": "stage-1.responded", "deciders": ["director"],
       "different_person": {"number": "S2 other"}, "clause": {"number": "S2"}}],
    "targets": [
      {"id": "early.resolution", "name": "Resolution", "kind": "due", "role": "response", "from": "received",
       "within": {"working_days": 3}, "met_by": "early.resolved", "clause": {"number": "E1"}},
      {"id": "stage-1.response", "name": "Stage 1 response", "kind": "due", "role": "response", "from": "stage-1.started",
       "within": {"working_days": 10}, "met_by": "stage-1.responded", "clause": {"number": "S1.1"}},
      {"id": "stage-2.request-window", "name": "Window", "kind": "lasts", "role": "window", "from": "stage-1.decision-received",
       "within": {"calendar_days": 28}, "met_by": "stage-2.started", "clause": {"number": "W"}},
      {"id": "stage-2.meeting", "name": "Panel meeting", "kind": "no-earlier", "role": "meeting", "from": "stage-2.meeting-notified",
       "within": {"working_days": 10}, "met_by": "stage-2.meeting-held", "clause": {"number": "N"}}],
    "milestones": [
      {"name": "early.resolved", "label": "Resolved early", "kind": "resolution", "stage": "early", "closes": true, "clause": {"number": "E1"}},
      {"name": "stage-1.started", "label": "Made formal", "kind": "start", "stage": "stage-1", "clause": {"number": "S1"}},
      {"name": "stage-1.contacted", "label": "Spoke to the customer", "kind": "contact", "stage": "stage-1", "clause": {"number": "C1"}},
      {"name": "stage-1.responded", "label": "Stage 1 response sent", "kind": "response", "stage": "stage-1",
       "expects": [{"event": "stage-1.contacted", "clause": {"number": "C1"}}], "clause": {"number": "S1.1"}},
      {"name": "stage-1.decision-received", "label": "Decision received", "kind": "receipt", "stage": "stage-1", "after": "stage-1.responded",
       "clause": {"number": "D1"}},
      {"name": "stage-2.started", "label": "Stage 2 asked for", "kind": "start", "stage": "stage-2", "after": "stage-1.responded",
       "clause": {"number": "S2"}},
      {"name": "stage-2.meeting-notified", "label": "Meeting announced", "kind": "notice", "stage": "stage-2", "after": "stage-2.started",
       "asks": [{"key": "meeting_on", "label": "Day of the meeting", "kind": "day", "need": "required", "clause": {"number": "N1"}}],
       "clause": {"number": "N"}},
      {"name": "stage-2.meeting-held", "label": "Meeting held", "kind": "meeting", "stage": "stage-2", "after": "stage-2.meeting-notified",
       "asks": [{"key": "panel", "label": "The panel", "kind": "people", "need": "asked", "roles": ["director", "tenant"], "clause": {"number": "P"}},
                {"key": "held_at", "label": "Where", "kind": "choice", "choices": [{"id": "home", "name": "At home"}], "clause": {"number": "P2"}},
                {"key": "on_day", "label": "On", "kind": "day", "not_before": "stage-2.meeting", "clause": {"number": "P3"}}],
       "clause": {"number": "N"}},
      {"name": "stage-2.responded", "label": "Stage 2 response sent", "kind": "response", "stage": "stage-2", "after": "stage-2.started",
       "clause": {"number": "S2.1"}}],
    "outcomes": [{"id": "upheld", "name": "Upheld", "finding": "upheld", "clause": {"number": "O"}},
                 {"id": "partly", "name": "Partly upheld", "finding": "partly-upheld", "clause": {"number": "O"}},
                 {"id": "not-upheld", "name": "Not upheld", "finding": "not-upheld", "clause": {"number": "O"}}],
    "letters": [],
    "time_limit": {"within": {"months": 6}, "recurring": {"number": "X1 recurring"}, "clause": {"number": "X1"}},
    "exclusions": [
      {"id": "time-limit", "name": "Too old", "kind": "refuse", "clause": {"number": "X1"}},
      {"id": "court", "name": "Court", "kind": "refuse", "discretion": {"number": "X2 discretion"}, "clause": {"number": "X2"}},
      {"id": "answered", "name": "Answered already", "kind": "refuse", "unless": "there is new evidence", "clause": {"number": "X3"}},
      {"id": "not-ours", "name": "Not ours", "kind": "redirect", "sent_to": "their landlord", "clause": {"number": "X4"}}],
    "closures": [{"id": "no-contact", "name": "The customer does not engage", "attempts": 3, "clause": {"number": "L1"}},
                 {"id": "early", "name": "Closed early", "by": ["director"], "clause": {"number": "L2"}}],
    "deemed_receipt": [{"of": "stage-1.responded", "received": "stage-1.decision-received", "post_days": 2, "clause": {"number": "D1"}}],
    "points": {"number": "Q"}, "points_join_until": "stage-1.responded", "mediation": {"number": "M"}, "keep_in_touch": {"number": "T"}},
   {"id": "request", "name": "Service request", "is_complaint": false, "question": "To be put right?", "entry": "request",
    "clause": {"number": "2"}, "conversion": {"to": "complaint", "clause": {"number": "2.1"}},
    "stages": [{"id": "request", "name": "Request", "clause": {"number": "2"}}],
    "targets": [{"id": "request.answer", "name": "Answer", "kind": "due", "role": "response", "from": "received",
                 "within": {"working_days": 5}, "met_by": "request.answered", "clause": {"number": "2"}}],
    "milestones": [{"name": "request.answered", "label": "Answered", "kind": "response", "stage": "request", "closes": true, "clause": {"number": "2"}}],
    "outcomes": [], "letters": []}]
})";
}

inline std::shared_ptr<const Policy> housePolicy() {
    auto reading = readPolicy(housePolicyText());
    for (const auto &fault : reading.faults) qWarning("%s: %s", qPrintable(fault.place), qPrintable(fault.message));
    return reading.policy ? std::make_shared<const Policy>(std::move(*reading.policy)) : nullptr;
}

}  // namespace redress::test
