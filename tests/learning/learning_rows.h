// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/casework/refusal_rows.h"

namespace redress::test {

inline const std::vector<RefusalRow> &learningRows() {
    // clang-format off
    static const std::vector<RefusalRow> rows{
        {"southway", "complaint", "8.2", "a cause that the policy does not know",
         R"(received 2026-04-02T10:00)",
         R"(cause.found 2026-04-10 {"cause":"bad-luck"})",
         R"(cause.found 2026-04-10 {"cause":"appointment","place":"Alma Court","contractor":"Brightwell"})"},
        {"southway", "complaint", "8.2", "a finding without a cause, on a closed case",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
closed 2026-04-20)",
         R"(cause.found 2026-04-21 {"text":"It was nobody's fault"})",
         R"(cause.found 2026-04-21 {"cause":"delay","text":"It was nobody's fault"})"},
        {"torus", "complaint", "1", "a root cause that is no text",
         R"(received 2026-04-02T10:00)",
         R"(cause.found 2026-04-10 {"cause":["delay"]})",
         R"(cause.found 2026-04-10 {"cause":"delay"})"},
        {"southway", "complaint", "8.4", "a contractor that is no text",
         R"(received 2026-04-02T10:00)",
         R"(cause.found 2026-04-10 {"cause":"delay","contractor":7})",
         R"(cause.found 2026-04-10 {"cause":"delay","contractor":"Brightwell"})"},
        {"torus", "complaint", "5.3", "a lesson that says nothing",
         R"(received 2026-04-02T10:00)",
         R"(lesson.drawn 2026-04-10 {"text":"   "})",
         R"(lesson.drawn 2026-04-10 {"text":"Ring the day before"})"},
        {"wrekin", "complaint", "6.1", "a lesson that became something which is no improvement",
         R"(received 2026-04-02T10:00)",
         R"(lesson.drawn 2026-04-10 {"text":"Ring the day before","improvement":"the third one"})",
         R"(lesson.drawn 2026-04-10 {"text":"Ring the day before","improvement":"I-0000012"})"},
        {"southway", "complaint", "8.3", "staff named without a name",
         R"(received 2026-04-02T10:00)",
         R"(staff.named 2026-04-10 {"staff":[]})",
         R"(staff.named 2026-04-10 {"staff":["Petra Quist"]})"},
        {"southway", "complaint", "8.3", "staff who are no names",
         R"(received 2026-04-02T10:00)",
         R"(staff.named 2026-04-10 {"staff":[4]})",
         R"(staff.named 2026-04-10 {"staff":["Petra Quist","Omar Bell"]})"},
        {"torus", "complaint", "5.2", "an audit before anything was answered",
         R"(received 2026-04-02T10:00)",
         R"(response.audited 2026-04-10 {"stage":"stage-1"})",
         nullptr},
        {"torus", "complaint", "5.2", "an audit of an answer that was not given",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"decided_by":"Sam Reed"})",
         R"(response.audited 2026-04-12 {"stage":"stage-2","personal-contact":true,"in-time":true,"thorough":true,"apology":true,"not-possible":true,"promises":true,"next-step":true})",
         R"(response.audited 2026-04-12 {"stage":"stage-1","personal-contact":true,"in-time":true,"thorough":true,"apology":true,"not-possible":true,"promises":true,"next-step":true})"},
        {"torus", "complaint", "5.2", "an audit that leaves a question out",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"decided_by":"Sam Reed"})",
         R"(response.audited 2026-04-12 {"stage":"stage-1","personal-contact":true})",
         R"(response.audited 2026-04-12 {"stage":"stage-1","personal-contact":true,"in-time":false,"thorough":true,"apology":true,"not-possible":true,"promises":false,"next-step":true})"},
        {"torus", "complaint", "5.2", "an audit of one's own answer",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"decided_by":"Joan Pike"})",
         R"(response.audited 2026-04-12 {"stage":"stage-1","personal-contact":true,"in-time":true,"thorough":true,"apology":true,"not-possible":true,"promises":true,"next-step":true})",
         nullptr},
        {"wrekin", "complaint", "5.4", "an audit answered with neither yes nor no",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"decided_by":"Sam Reed"})",
         R"(response.audited 2026-04-12 {"stage":"stage-1","in-time":"mostly","investigated":true,"resolution":true,"fair":true,"next-stage":true})",
         R"(response.audited 2026-04-12 {"stage":"stage-1","in-time":true,"investigated":true,"resolution":true,"fair":true,"next-stage":true})"},
        {"southway", "complaint", "2.1", "a survey while the case is open",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(survey.sent 2026-04-12)",
         R"(closed 2026-04-12
survey.sent 2026-04-13)"},
        {"southway", "complaint", "2.1", "a survey sent twice",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
closed 2026-04-12
survey.sent 2026-04-13)",
         R"(survey.sent 2026-04-14)",
         nullptr},
        {"halton", "complaint", "Consultation arrangements", "an answer to a survey that was not sent",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
closed 2026-04-12)",
         R"(survey.answered 2026-04-14 {"overall":4})",
         R"(survey.sent 2026-04-13
survey.answered 2026-04-14 {"overall":4})"},
        {"southway", "complaint", "2.1", "a mark that is none",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
closed 2026-04-12
survey.sent 2026-04-13)",
         R"(survey.answered 2026-04-14 {"overall":"6"})",
         R"(survey.answered 2026-04-14 {"overall":"5","fair":4})"},
        {"southway", "complaint", "2.1", "a survey's answer without a mark",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
closed 2026-04-12
survey.sent 2026-04-13)",
         R"(survey.answered 2026-04-14 {"text":"It was all right"})",
         R"(survey.answered 2026-04-14 {"text":"It was all right","overall":3})"},
        {"southway", "complaint", "2.1", "a survey answered before it was sent",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
closed 2026-04-12
survey.sent 2026-04-13)",
         R"(survey.answered 2026-04-12 {"overall":3})",
         R"(survey.answered 2026-04-13 {"overall":3})"},
        {"torus", "complaint", "5.2", "an answer audited before it was given",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"decided_by":"Sam Lee"})",
         R"(response.audited 2026-04-09 {"stage":"stage-1","personal-contact":true,"in-time":true,"thorough":true,"apology":true,"not-possible":true,"promises":true,"next-step":true})",
         R"(response.audited 2026-04-10 {"stage":"stage-1","personal-contact":true,"in-time":true,"thorough":true,"apology":true,"not-possible":true,"promises":true,"next-step":true})"},
        {"southway", "complaint", "2.1", "a survey sent before the case was closed",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
closed 2026-04-20)",
         R"(survey.sent 2026-04-19)",
         R"(survey.sent 2026-04-20)"},
        {"southway", "complaint", "8.3", "somebody named twice, in other letters",
         R"(received 2026-04-02T10:00)",
         R"(staff.named 2026-04-10 {"staff":["Petra Quist","petra  quist"]})",
         R"(staff.named 2026-04-10 {"staff":["Petra Quist","Peter Quist"]})"},
        {"southway", "compliment", "2.1", "a survey about a complaint to whoever paid a compliment",
         R"(received 2026-04-02T10:00
compliment.passed-on 2026-04-03)",
         R"(survey.sent 2026-04-10)",
         nullptr},
    };
    // clang-format on
    return rows;
}

}  // namespace redress::test
