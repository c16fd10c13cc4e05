// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress::test {

// A small policy without fault that uses every part of the format once.
inline QByteArray smallPolicyText() {
    return R"({
  "$schema": "policy.schema.json", "format": 1, "id": "small", "organisation": "Test Homes", "title": "Complaints",
  "reference": "T-1", "version": "1", "in_force_from": "2024-04-01",
  "days": {"division": "scotland", "non_working_start": "as-is", "warning_lead": 3, "basis": "policy"},
  "compared_with": "other", "default_procedure": "complaint",
  "roles": [{"id": "manager", "name": "Manager", "clause": {"number": "16", "text": "Answers."}},
            {"id": "director", "name": "Director", "clause": {"number": "16"}}],
  "customers": {
    "kinds": [{"id": "tenant", "name": "Tenant", "clause": {"number": "17", "text": "Everybody who rents."}},
              {"id": "neighbour", "name": "Neighbour", "excluded": "asb", "clause": {"number": "17"}}],
    "channels": [{"id": "in-person", "name": "In person", "note": "At the office."}, {"id": "email", "name": "E-mail"}],
    "channels_clause": {"number": "18"},
    "formats": [{"id": "large-print", "name": "Large print"}, {"id": "audio", "name": "Read aloud"}],
    "formats_clause": {"number": "19"},
    "advocates": {"number": "20", "text": "A friend may act."},
    "representatives": {"number": "21", "text": "An MP may write."}, "copy_to_customer": true,
    "groups": {"number": "22", "text": "Several may complain."}, "one_contact": true,
    "anonymous": {"number": "23", "text": "Looked into."}, "confidence": {"number": "24", "text": "Kept."},
    "adjustments": {"number": "25", "text": "Made."}, "profile": {"number": "26", "text": "Asked."}},
  "procedures": [{
    "id": "complaint", "name": "Complaint", "is_complaint": true, "clause": {"number": "1", "text": "What it is."},
    "question": "Is somebody unhappy?", "entry": "stage-1",
    "stages": [
      {"id": "stage-1", "name": "Stage 1", "decided_by": "A manager", "deciders": ["manager", "director"],
       "moves_on": {"after": "stage-1.response", "to": "stage-2", "clause": {"number": "27"}}, "clause": {"number": "2"}},
      {"id": "stage-2", "name": "Stage 2", "deciders": ["director"], "different_person": {"number": "28"}, "starts_after": "stage-1.responded",
       "reason_to_start": {"number": "3", "basis": "assumed", "code_note": "No reasons."}, "reason_after": "stage-1.responded",
       "clause": {"number": "4"}}],
    "targets": [
      {"id": "stage-1.meeting", "name": "Meeting", "kind": "no-earlier", "role": "meeting", "from": "received",
       "within": {"hours": 24}, "met_by": "stage-1.met", "declinable": {"number": "5"}, "clause": {"number": "6"}},
      {"id": "stage-1.response", "name": "Response", "kind": "due", "role": "response", "from": "received",
       "within": {"working_days": 10}, "met_by": "stage-1.responded",
       "extension": {"by": "holding-letter", "at_most": {"calendar_days": 7}, "clause": {"number": "7"}}, "clause": {"number": "8"}},
      {"id": "stage-2.window", "name": "Window", "kind": "lasts", "role": "window", "from": "stage-1.responded",
       "within": {"weeks": 4}, "met_by": "stage-2.started", "clause": {"number": "9"}},
      {"id": "ombudsman.access", "name": "Ombudsman", "kind": "opens", "role": "window", "from": "closed",
       "within": {"months": 2}, "clause": {"number": "10"}}],
    "milestones": [
      {"name": "stage-1.met", "label": "Met", "kind": "meeting", "stage": "stage-1",
       "asks": [{"key": "meeting_place", "label": "Where", "kind": "choice", "need": "required",
                 "choices": [{"id": "home", "name": "At home", "note": "With an hour’s notice."}, {"id": "office", "name": "Office"}],
                 "clause": {"number": "29"}},
                {"key": "present", "label": "Present", "kind": "people", "need": "asked", "roles": ["manager", "director"],
                 "clause": {"number": "30"}},
                {"key": "next_day", "label": "Again on", "kind": "day", "not_before": "stage-1.meeting", "clause": {"number": "31"}}],
       "clause": {"number": "6"}},
      {"name": "stage-1.meeting-declined", "label": "Declined", "kind": "declined", "stage": "stage-1", "clause": {"number": "5"}},
      {"name": "stage-1.responded", "label": "Answered", "kind": "response", "stage": "stage-1", "after": "stage-1.met", "closes": true,
       "asks": [{"key": "answers", "label": "Answers", "kind": "answers", "clause": {"number": "32"}}],
       "expects": [{"event": "stage-1.met", "clause": {"number": "33", "text": "We meet first."}}], "clause": {"number": "8"}},
      {"name": "stage-2.started", "label": "Stage 2", "kind": "start", "stage": "stage-2", "clause": {"number": "4"}},
      {"name": "stage-1.decision-received", "label": "Decision received", "kind": "receipt", "stage": "stage-1",
       "clause": {"number": "37"}}],
    "outcomes": [{"id": "upheld", "name": "Upheld", "finding": "upheld", "clause": {"number": "11"}},
                 {"id": "not-upheld", "name": "Not upheld", "finding": "not-upheld", "clause": {"number": "11"}}],
    "letters": [{"id": "response", "name": "Response", "stage": "stage-1", "template": "response", "records": "stage-1.responded",
                 "paragraphs": ["Dear {{case.complainant}}.", "Thank you."], "clause": {"number": "12"}}],
    "time_limit": {"within": {"months": 12}, "discretion": true, "recurring": {"number": "34"}, "clause": {"number": "13"}},
    "exclusions": [
      {"id": "time-limit", "name": "Too old", "kind": "refuse", "unless": "new evidence is given", "discretion": {"number": "35"},
       "clause": {"number": "13", "text": "Older than a year."}},
      {"id": "asb", "name": "Neighbours", "kind": "redirect", "sent_to": "the neighbourhood team", "becomes": "request",
       "clause": {"number": "14"}},
      {"number": "14", "text": "Court cases."}],
    "closures": [{"id": "no-contact", "name": "Nobody answers", "attempts": 3, "by": ["manager"], "clause": {"number": "36"}},
                 {"id": "moved", "name": "Moved away", "clause": {"number": "36"}}],
    "deemed_receipt": [{"of": "stage-1.responded", "received": "stage-1.decision-received", "post_days": 2,
                        "clause": {"number": "37"}}],
    "points": {"number": "38", "text": "Each is answered."}, "points_join_until": "stage-1.responded",
    "mediation": {"number": "39", "text": "Can be offered."}, "keep_in_touch": {"number": "40", "text": "We call."},
    "restriction_review": {"within": {"months": 3}, "clause": {"number": "15"}}
  }, {
    "id": "request", "name": "Request", "is_complaint": false, "clause": {"number": "41"}, "question": "Is something asked for?",
    "entry": "request", "stages": [{"id": "request", "name": "Request", "clause": {"number": "41"}}], "targets": [],
    "milestones": [{"name": "request.answered", "label": "Answered", "kind": "response", "stage": "request", "clause": {"number": "41"}}],
    "outcomes": [], "letters": [], "conversion": {"to": "complaint", "clause": {"number": "42"}}
  }]
})";
}

inline QJsonObject smallPolicy() {
    return QJsonDocument::fromJson(smallPolicyText()).object();
}

}  // namespace redress::test
