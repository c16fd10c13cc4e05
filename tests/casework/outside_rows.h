// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/casework/refusal_rows.h"

namespace redress::test {

// What the published policies forbid where bodies outside have to do with a case, each with its clause.
inline const std::vector<RefusalRow> &outsideRows() {
    // clang-format off
    static const std::vector<RefusalRow> rows{
        {"torus", "complaint", "3.5", "a designated person before the procedure is exhausted",
         R"(received 2026-03-02
stage-1.responded 2026-03-12)",
         R"(outside.referred 2026-03-20 {"body":"designated-person"})",
         R"(outside.referred 2026-03-20 {"body":"designated-person","despite":"The MP insists"})"},
        {"southway", "complaint", "6.17 (b)", "a designated person after stage 1",
         R"(received 2026-03-02
stage-1.responded 2026-03-12)",
         R"(outside.referred 2026-03-20 {"body":"designated-person"})",
         R"(stage-2.started 2026-03-13 {"reason":"Not mended"}
stage-2.responded 2026-03-19
outside.referred 2026-03-20 {"body":"designated-person"})"},
        {"beyond", "complaint", "3.11", "an MP in the designated role before the final decision",
         R"(received 2026-03-02
stage-1.started 2026-03-05
stage-1.responded 2026-03-12)",
         R"(outside.referred 2026-03-20 {"body":"designated-person"})",
         R"(outside.referred 2026-03-20 {"body":"designated-person","despite":"The customer wishes it"})"},
        {"southway", "complaint", "6.18", "the panel without the customer's written consent",
         R"(received 2026-03-02
stage-1.responded 2026-03-12
stage-2.started 2026-03-13 {"reason":"Not mended"}
stage-2.responded 2026-03-19)",
         R"(outside.referred 2026-03-20 {"body":"review-panel","by_us":true})",
         R"(outside.referred 2026-03-20 {"body":"review-panel","by_us":true,"consent":true})"},
        {"southway", "complaint", "6.17 (a)", "sent to the Ombudsman by the landlord in the middle of the procedure",
         R"(received 2026-03-02
stage-1.responded 2026-03-12)",
         R"(outside.referred 2026-03-20 {"body":"ombudsman","by_us":true,"reason":"They would not listen"})",
         R"(outside.referred 2026-03-20 {"body":"ombudsman","reason":"The customer went there"})"},
        {"wrekin", "complaint", "4.5.4 **", "stage 2 left out",
         R"(received 2026-03-02
stage-1.responded 2026-03-06)",
         R"(outside.referred 2026-03-20 {"body":"ombudsman","by_us":true,"reason":"Nothing else could come of it"})",
         R"(stage-2.started 2026-03-10
stage-2.responded 2026-03-18
outside.referred 2026-03-20 {"body":"ombudsman","by_us":true,"reason":"Nothing else could come of it"})"},
        {"wrekin", "complaint", "4.5.4 **", "the panel left out without a word",
         R"(received 2026-03-02
stage-1.responded 2026-03-06
stage-2.started 2026-03-10
stage-2.responded 2026-03-18)",
         R"(outside.referred 2026-03-20 {"body":"ombudsman","by_us":true})",
         R"(outside.referred 2026-03-20 {"body":"ombudsman","by_us":true,"reason":"The rent is set by statute"})"},
        {"halton", "complaint", "Policy Statement, Complaints", "the fast track without a reason",
         R"(received 2026-03-02
stage-1.responded 2026-03-12 {"sent_by":"email"}
stage-2.started 2026-03-20
stage-2.responded 2026-04-20 {"sent_by":"email"})",
         R"(outside.referred 2026-04-21 {"body":"ombudsman","by_us":true})",
         R"(outside.referred 2026-04-21 {"body":"ombudsman","by_us":true,"reason":"Nothing more can be done here"})"},
        {"torus", "complaint", "3.5", "a case that is with the Ombudsman already",
         R"(received 2026-03-02
stage-1.responded 2026-03-12
stage-2.started 2026-03-20
stage-2.responded 2026-04-01
closed 2026-04-02
outside.referred 2026-04-10 {"body":"ombudsman"})",
         R"(outside.referred 2026-04-20 {"body":"ombudsman"})",
         R"(outside.ended 2026-04-15 {"body":"ombudsman","reason":"Outside its jurisdiction"}
outside.referred 2026-04-20 {"body":"ombudsman"})"},
        {"torus", "complaint", "3.5", "evidence for an Ombudsman who has not got the case",
         R"(received 2026-03-02
stage-1.responded 2026-03-12)",
         R"(outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log","until":"2026-05-11"})",
         R"(outside.referred 2026-04-18 {"body":"ombudsman"}
outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log","until":"2026-05-11"})"},
        {"torus", "complaint", "3.5", "evidence by nobody knows when",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"})",
         R"(outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log"})",
         R"(outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log","until":"2026-05-11"})"},
        {"torus", "complaint", "3.5", "evidence by a day that is over",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"})",
         R"(outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log","until":"2026-04-17"})",
         R"(outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log","until":"2026-04-20"})"},
        {"torus", "complaint", "3.5", "evidence asked for before the case went there",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"})",
         R"(outside.requested 2026-04-17 {"body":"ombudsman","text":"The repair log","until":"2026-05-11"})",
         nullptr},
        {"torus", "complaint", "3.5", "evidence sent and nothing to show for it",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"}
outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log","until":"2026-05-11"})",
         R"(outside.answered 2026-05-01 {"request":"1"})",
         R"(outside.answered 2026-05-01 {"request":"1","proof":"By e-mail, 14 pages"})"},
        {"torus", "complaint", "3.5", "evidence that nobody asked for",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"}
outside.requested 2026-04-20 {"body":"ombudsman","text":"The repair log","until":"2026-05-11"})",
         R"(outside.answered 2026-05-01 {"request":"2","proof":"By e-mail"})",
         R"(outside.answered 2026-05-01 {"request":1,"proof":"By e-mail"})"},
        {"beyond", "complaint", "3.11", "a finding that the Ombudsman does not make",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"})",
         R"(outside.found 2026-06-01 {"body":"ombudsman","finding":"guilty"})",
         R"(outside.found 2026-06-01 {"body":"ombudsman","finding":"service-failure"})"},
        {"beyond", "complaint", "3.11", "no finding at all",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"})",
         R"(outside.found 2026-06-01 {"body":"ombudsman","text":"It went badly"})",
         R"(outside.found 2026-06-01 {"body":"ombudsman","finding":"maladministration","text":"It went badly"})"},
        {"torus", "complaint", "3.5", "found twice on the same point",
         R"(received 2026-03-02
point.added 2026-03-02 {"text":"The boiler"}
outside.referred 2026-04-18 {"body":"ombudsman"}
outside.found 2026-06-01 {"body":"ombudsman","finding":"maladministration","point":"1"})",
         R"(outside.found 2026-06-20 {"body":"ombudsman","finding":"service-failure","point":"1"})",
         R"(outside.found 2026-06-20 {"body":"ombudsman","finding":"service-failure","point":"1","reason":"On review"})"},
        {"torus", "complaint", "3.5", "a finding on a point that nobody made",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"})",
         R"(outside.found 2026-06-01 {"body":"ombudsman","finding":"maladministration","point":"1"})",
         R"(outside.found 2026-06-01 {"body":"ombudsman","finding":"maladministration"})"},
        {"southway", "complaint", "6.17 (c)", "the panel's finding in the Ombudsman's words",
         R"(received 2026-03-02
stage-1.responded 2026-03-12
stage-2.started 2026-03-13 {"reason":"Not mended"}
stage-2.responded 2026-03-19
outside.referred 2026-03-20 {"body":"review-panel","consent":true})",
         R"(outside.found 2026-04-20 {"body":"review-panel","finding":"maladministration"})",
         R"(outside.found 2026-04-20 {"body":"review-panel","text":"It was looked into fairly"})"},
        {"southway", "complaint", "6.17 (c)", "the panel orders, which it cannot",
         R"(received 2026-03-02
stage-1.responded 2026-03-12
stage-2.started 2026-03-13 {"reason":"Not mended"}
stage-2.responded 2026-03-19
outside.referred 2026-03-20 {"body":"review-panel","consent":true})",
         R"(outside.ordered 2026-04-20 {"body":"review-panel","text":"Mend the roof","until":"2026-05-20"})",
         R"(outside.recommended 2026-04-20 {"body":"review-panel","text":"Mend the roof","until":"2026-05-20"})"},
        {"southway", "complaint", "6.17 (c)", "a recommendation answered with nothing",
         R"(received 2026-03-02
stage-1.responded 2026-03-12
stage-2.started 2026-03-13 {"reason":"Not mended"}
stage-2.responded 2026-03-19
outside.referred 2026-03-20 {"body":"review-panel","consent":true}
outside.recommended 2026-04-20 {"body":"review-panel","text":"Mend the roof","until":"2026-05-20"})",
         R"(outside.responded 2026-05-01 {"recommendation":"1"})",
         R"(outside.responded 2026-05-01 {"recommendation":"1","proof":"Mended on 28 April"})"},
        {"torus", "complaint", "3.5", "an order without a day",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"})",
         R"(outside.ordered 2026-06-01 {"body":"ombudsman","text":"Apologise"})",
         R"(outside.ordered 2026-06-01 {"body":"ombudsman","text":"Apologise","until":"2026-06-29"})"},
        {"torus", "complaint", "3.5", "an order complied with by word of mouth",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"}
outside.ordered 2026-06-01 {"body":"ombudsman","text":"Apologise","until":"2026-06-29"})",
         R"(outside.complied 2026-06-20 {"order":"1"})",
         R"(outside.complied 2026-06-20 {"order":"1","proof":"Letter of 19 June"})"},
        {"southway", "complaint", "3.2", "a directive excused",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"}
outside.ordered 2026-06-01 {"body":"ombudsman","text":"Apologise","until":"2026-06-29"})",
         R"(target.waived 2026-06-20 {"target":"order-1","reason":"We do not agree"})",
         R"(outside.complied 2026-06-20 {"order":"1","proof":"Letter of 19 June"})"},
        {"beyond", "complaint", "3.12", "an order put off",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"}
outside.ordered 2026-06-01 {"body":"ombudsman","text":"Apologise","until":"2026-06-29"})",
         R"(target.extended 2026-06-20 {"target":"order-1","until":"2026-09-01","reason":"Holidays"})",
         nullptr},
        {"beyond", "complaint", "3.12", "an order complied with twice",
         R"(received 2026-03-02
outside.referred 2026-04-18 {"body":"ombudsman"}
outside.ordered 2026-06-01 {"body":"ombudsman","text":"Apologise","until":"2026-06-29"}
outside.complied 2026-06-10 {"order":"1","proof":"Letter of 9 June"})",
         R"(outside.complied 2026-06-20 {"order":"1","proof":"Letter of 19 June"})",
         nullptr},
        {"torus", "complaint", "3.5", "opened again before it was closed",
         R"(received 2026-03-02
stage-1.responded 2026-03-12
closed 2026-04-02
outside.referred 2026-04-10 {"body":"ombudsman"})",
         R"(reopened 2026-04-01 {"reason":"As the Ombudsman asked","body":"ombudsman"})",
         R"(reopened 2026-04-20 {"reason":"As the Ombudsman asked","body":"ombudsman"})"},
        {"torus", "complaint", "3.5", "opened again for a day that is over",
         R"(received 2026-03-02
stage-1.responded 2026-03-12
closed 2026-04-02
outside.referred 2026-04-10 {"body":"ombudsman"})",
         R"(reopened 2026-04-20 {"reason":"As the Ombudsman asked","body":"ombudsman","until":"2026-04-19"})",
         R"(reopened 2026-04-20 {"reason":"As the Ombudsman asked","body":"ombudsman","until":"2026-05-18"})"},
        {"southway", "compliment", "10.1", "a compliment taken to the Ombudsman",
         R"(received 2026-03-02)",
         R"(outside.referred 2026-04-20 {"body":"ombudsman"})",
         nullptr},
        {"torus", "complaint", "3.5", "evidence sent before it was asked for",
         R"(received 2026-03-02T10:00
stage-1.responded 2026-03-12
stage-2.started 2026-03-20
stage-2.responded 2026-04-01
outside.referred 2026-04-10 {"body":"ombudsman"}
outside.requested 2026-04-20 {"body":"ombudsman","text":"The file","until":"2026-05-01"})",
         R"(outside.answered 2026-04-19 {"request":"1","proof":"By e-mail"})",
         R"(outside.answered 2026-04-20 {"request":"1","proof":"By e-mail"})"},
        {"torus", "complaint", "3.5", "an order complied with before it was made",
         R"(received 2026-03-02T10:00
stage-1.responded 2026-03-12
stage-2.started 2026-03-20
stage-2.responded 2026-04-01
outside.referred 2026-04-10 {"body":"ombudsman"}
outside.ordered 2026-05-20 {"body":"ombudsman","text":"An apology","until":"2026-06-01"})",
         R"(outside.complied 2026-05-19 {"order":"1","proof":"The letter"})",
         R"(outside.complied 2026-05-20 {"order":"1","proof":"The letter"})"},
        {"torus", "complaint", "3.5", "an order for a year that cannot be right",
         R"(received 2026-03-02T10:00
stage-1.responded 2026-03-12
stage-2.started 2026-03-20
stage-2.responded 2026-04-01
outside.referred 2026-04-10 {"body":"ombudsman"})",
         R"(outside.ordered 2026-05-20 {"body":"ombudsman","text":"An apology","until":"9999-06-01"})",
         R"(outside.ordered 2026-05-20 {"body":"ombudsman","text":"An apology","until":"2026-06-01"})"},
        {"torus", "complaint", "3.5", "ended outside before it went there",
         R"(received 2026-03-02T10:00
stage-1.responded 2026-03-12
stage-2.started 2026-03-20
stage-2.responded 2026-04-01
outside.referred 2026-04-10 {"body":"ombudsman"})",
         R"(outside.ended 2026-04-09 {"body":"ombudsman","reason":"Not taken up"})",
         R"(outside.ended 2026-04-10 {"body":"ombudsman","reason":"Not taken up"})"},
        {"wrekin", "complaint", "4.5.4 **", "the panel asked for after it was left out",
         R"(received 2026-03-02T10:00
stage-1.started 2026-03-02
stage-1.responded 2026-03-06
stage-2.started 2026-03-10
stage-2.responded 2026-03-20
outside.referred 2026-03-24 {"body":"ombudsman","by_us":true,"reason":"The panel could not decide differently"})",
         R"(stage-3.started 2026-03-26)",
         R"(reopened 2026-03-26 {"reason":"There is new evidence"}
stage-3.started 2026-03-26)"},
        {"wrekin", "complaint", "5.6", "a review by the panel of a complaint that nobody has decided",
         R"(received 2026-03-02T10:00)",
         R"(outside.referred 2026-03-03 {"body":"tenants-panel"})",
         R"(outside.referred 2026-03-03 {"body":"tenants-panel","despite":"The customer wishes it"})"},
        {"wrekin", "complaint", "5.6", "a review by the panel before the Complaints Panel has decided",
         R"(received 2026-03-02T10:00
stage-1.started 2026-03-02
stage-1.responded 2026-03-06
stage-2.started 2026-03-10
stage-2.responded 2026-03-20)",
         R"(outside.referred 2026-04-10 {"body":"tenants-panel"})",
         R"(stage-3.started 2026-03-24
stage-3.responded 2026-04-09
outside.referred 2026-04-10 {"body":"tenants-panel"})"},
        {"wrekin", "care-complaint", "4.6", "care that the Commission looks at before stage 3",
         R"(received 2026-03-02T10:00
stage-2.responded 2026-03-20)",
         R"(outside.referred 2026-04-10 {"body":"cqc"})",
         R"(stage-3.started 2026-03-24
stage-3.responded 2026-04-09
outside.referred 2026-04-10 {"body":"cqc"})"},
        {"southway", "complaint", "6.16", "the Review Panel after stage 1",
         R"(received 2026-03-02T10:00
stage-1.responded 2026-03-12)",
         R"(outside.referred 2026-03-20 {"body":"review-panel","consent":true})",
         R"(stage-2.started 2026-03-13 {"reason":"Not mended"}
stage-2.responded 2026-03-19
outside.referred 2026-03-20 {"body":"review-panel","consent":true})"},
        {"southway", "asb-review", "7.4", "a designated person before the review is answered",
         R"(received 2026-03-02T10:00)",
         R"(outside.referred 2026-03-20 {"body":"asb-designated-person"})",
         R"(review.responded 2026-03-19 {"role":"asb-officer"}
outside.referred 2026-03-20 {"body":"asb-designated-person"})"},
    };
    // clang-format on
    return rows;
}

}  // namespace redress::test
