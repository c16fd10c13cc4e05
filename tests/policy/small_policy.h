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
       "extension": {"by": "holding-letter", "at_most": {"calendar_days": 7}, "times": 1, "clause": {"number": "7"}}, "clause": {"number": "8"}},
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
                {"key": "next_day", "label": "Again on", "kind": "day", "not_before": "stage-1.meeting", "in_letter": true,
                 "clause": {"number": "31"}}],
       "clause": {"number": "6"}},
      {"name": "stage-1.meeting-declined", "label": "Declined", "kind": "declined", "stage": "stage-1", "clause": {"number": "5"}},
      {"name": "stage-1.responded", "label": "Answered", "kind": "response", "stage": "stage-1", "after": "stage-1.met",
       "not_after": ["closed"], "closes": true,
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
  }],
  "putting_right": {
    "remedies": [{"id": "apology", "name": "A proper apology", "kind": "apology", "clause": {"number": "43", "text": "Offered."}},
                 {"id": "decorating", "name": "Decorating", "kind": "in-kind", "clause": {"number": "43"}}],
    "compensation": {"number": "44", "text": "Is paid."},
    "grounds": [{"id": "lost-room", "name": "A room not to be used", "kind": "statutory", "clause": {"number": "45", "text": "By law."}},
                {"id": "distress", "name": "Distress", "kind": "discretionary", "for_findings": ["upheld", "partly-upheld"],
                 "clause": {"number": "45"}}],
    "limits": [{"role": "manager", "up_to_pence": 25000, "clause": {"number": "46"}},
               {"role": "director", "clause": {"number": "46", "text": "Signs."}}],
    "refusals": [{"id": "for-payment", "name": "Pursued for a payment", "closes": true, "clause": {"number": "47", "text": "Not paid."}},
                 {"id": "insured", "name": "An insurer pays", "clause": {"number": "47"}}],
    "in_kind": {"number": "48", "text": "Paint."}, "offset": {"number": "49", "text": "Arrears first."}, "offset_kinds": ["tenant"],
    "kept_before_closing": {"number": "50", "text": "Done first."}, "early_by": ["director"]},
  "outside_bodies": [
    {"id": "ombudsman", "name": "The Ombudsman", "contact": "Freephone 0300 111 3000", "kind": "ombudsman", "procedures": ["complaint"],
     "after": "stage-1.responded", "opens": "ombudsman.access", "law_from": "2022-10-01", "law_until": "2030-09-30",
     "exhausted": {"number": "52", "text": "Checked first."}, "answer_within": {"working_days": 10}, "declines_after": {"months": 12},
     "findings": [{"id": "service-failure", "name": "Service failure"}, {"id": "redress", "name": "Reasonable redress"}],
     "binding": {"number": "53", "text": "We comply."}, "enclosure": "The leaflet", "clause": {"number": "51", "text": "Free of charge."}},
    {"id": "panel", "name": "Tenants’ panel", "kind": "tenants-panel", "subjects": ["Repairs", "Rent"], "consent": {"number": "55", "text": "In writing."},
     "skips": {"number": "56", "text": "A fast track."}, "skips_stage": "stage-2", "clause": {"number": "54"}}],
  "behaviour": {
    "criteria": [{"id": "abuse", "name": "Abuse", "clause": {"number": "58", "text": "Shouting."}},
                 {"id": "volume", "name": "Too many calls", "incidents": 3, "clause": {"number": "58"}}],
    "incidents": 2, "warning": {"number": "59", "text": "In writing."}, "decided_by": ["manager"],
    "sanctions": [{"id": "written-only", "name": "In writing only", "guards": [{"event": "call", "level": "stop"}, {"event": "visit", "level": "warn"}],
                   "clause": {"number": "60", "text": "Letters."}},
                  {"id": "one-person", "name": "One person", "single_contact": true, "clause": {"number": "60"}}],
    "review_within": {"months": 3}, "review": {"number": "61", "text": "Looked at."}, "notice": {"number": "62", "text": "Told."},
    "appeal": {"number": "63", "text": "To the top."}, "appeal_to": ["director"], "advice": {"number": "64", "text": "A law centre."},
    "clause": {"number": "57", "text": "What it is."}},
  "learning": {
    "causes": [{"id": "missed", "name": "A visit was missed", "clause": {"number": "65", "text": "Nobody came."}},
               {"id": "delay", "name": "Delay", "clause": {"number": "65"}}],
    "root_cause": {"number": "66", "text": "Found."}, "commonality": {"number": "67", "text": "Seen."},
    "lessons": {"number": "68", "text": "Drawn."}, "published": {"number": "69", "text": "Told."}, "staff": {"number": "70", "text": "Kept."},
    "sample": {"number": "71", "text": "Read."}, "sample_size": 12,
    "audit": {"number": "72", "text": "Audited."}, "audit_questions": [{"id": "plain", "name": "Is it plain?", "note": "No jargon."}, {"id": "kind", "name": "Is it kind?"}],
    "survey": {"number": "73", "text": "Asked."}, "survey_questions": [{"id": "easy", "name": "Was it easy?"}, {"id": "fair", "name": "Was it fair?"}]},
  "duties": [
    {"id": "return", "name": "The return", "kind": "return", "audience": "The benchmark", "owner": "manager", "every_months": 3, "first_month": 1,
     "next_on": "2026-10-01", "within": {"calendar_days": 30}, "report": "quarterly",
     "asks": [{"key": "sent_to", "label": "Sent to", "kind": "several", "choices": [{"id": "board", "name": "Board"}, {"id": "panel", "name": "Panel"}],
               "clause": {"number": "75"}},
              {"key": "readers", "label": "Who read it", "kind": "names", "clause": {"number": "75"}},
              {"key": "present", "label": "Present", "kind": "people", "roles": ["manager", "director"], "clause": {"number": "75"}}],
     "clause": {"number": "74", "text": "Sent on time."}},
    {"id": "review", "name": "The review", "kind": "review", "after_count": {"event": "stage-1.met", "number": 3}, "clause": {"number": "76"}},
    {"id": "merger", "name": "After a merger", "kind": "self-assessment", "arises": "on a merger", "clause": {"number": "77"}}]
})";
}

inline QJsonObject smallPolicy() {
    return QJsonDocument::fromJson(smallPolicyText()).object();
}

}  // namespace redress::test
