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
  "procedures": [{
    "id": "complaint", "name": "Complaint", "is_complaint": true, "clause": {"number": "1", "text": "What it is."},
    "question": "Is somebody unhappy?", "entry": "stage-1",
    "stages": [
      {"id": "stage-1", "name": "Stage 1", "decided_by": "Manager", "clause": {"number": "2"}},
      {"id": "stage-2", "name": "Stage 2", "starts_after": "stage-1.responded",
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
      {"name": "stage-1.met", "label": "Met", "kind": "meeting", "stage": "stage-1", "clause": {"number": "6"}},
      {"name": "stage-1.meeting-declined", "label": "Declined", "kind": "declined", "stage": "stage-1", "clause": {"number": "5"}},
      {"name": "stage-1.responded", "label": "Answered", "kind": "response", "stage": "stage-1", "after": "stage-1.met", "closes": true,
       "clause": {"number": "8"}},
      {"name": "stage-2.started", "label": "Stage 2", "kind": "start", "stage": "stage-2", "clause": {"number": "4"}}],
    "outcomes": [{"id": "upheld", "name": "Upheld", "finding": "upheld", "clause": {"number": "11"}},
                 {"id": "not-upheld", "name": "Not upheld", "finding": "not-upheld", "clause": {"number": "11"}}],
    "letters": [{"id": "response", "name": "Response", "stage": "stage-1", "template": "response", "records": "stage-1.responded",
                 "paragraphs": ["Dear {{case.complainant}}.", "Thank you."], "clause": {"number": "12"}}],
    "time_limit": {"within": {"months": 12}, "discretion": true, "clause": {"number": "13"}},
    "exclusions": [{"number": "14", "text": "Court cases."}],
    "restriction_review": {"within": {"months": 3}, "clause": {"number": "15"}}
  }]
})";
}

inline QJsonObject smallPolicy() {
    return QJsonDocument::fromJson(smallPolicyText()).object();
}

}  // namespace redress::test
