// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "tests/casework/refusal_rows.h"

namespace redress::test {

// Who may give money, on whose word, for what, and against whose arrears it is set off.
inline const std::vector<RefusalRow> &awardRows() {
    // clang-format off
    static const std::vector<RefusalRow> rows{
        // In which role
        {"hos-code-2024", "complaint", "7.1", "more than everybody may award, by nobody knows whom",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":100001,"reason":"Ruined carpet"})",
         R"(compensation.awarded 2026-04-10 {"pence":100001,"reason":"Ruined carpet","role":"senior-lead"})"},
        {"hos-code-2024", "complaint", "7.1", "the same, as much as everybody may award",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"reason":"Ruined carpet"})",
         R"(compensation.awarded 2026-04-10 {"pence":100000,"reason":"Ruined carpet"})"},
        {"hos-code-2024", "complaint", "7.1", "a role of blanks",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"role":"  "})",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"role":"senior-lead"})"},
        {"hos-code-2024", "complaint", "7.1", "with a response, by nobody knows whom",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld","pence":360000})",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld","pence":360000,"role":"senior-lead"})"},
        {"hos-code-2024", "complaint", "7.1", "with a response, in a role that awards nothing",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld","pence":360000,"role":"member-responsible"})",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld","pence":100000,"role":"member-responsible"})"},
        {"hos-code-2024", "complaint", "7.1", "in a note",
         R"(received 2026-04-02T10:00)",
         R"(note 2026-04-10 {"text":"Paid","pence":360000})",
         R"(note 2026-04-10 {"text":"Paid"})"},
        {"hos-code-2024", "complaint", "7.1", "with a request for stage 2",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(stage-2.started 2026-04-13 {"pence":360000})",
         R"(stage-2.started 2026-04-13)"},
        {"hos-code-2024", "complaint", "7.1", "with a lesson",
         R"(received 2026-04-02T10:00)",
         R"(lesson.drawn 2026-04-10 {"text":"Ring first","pence":360000})",
         R"(lesson.drawn 2026-04-10 {"text":"Ring first"})"},
        // Promised
        {"hos-code-2024", "complaint", "7.1", "promised in place of awarded, by nobody knows whom",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000})",
         R"(promise.made 2026-04-10 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000,"role":"senior-lead"})"},
        {"hos-code-2024", "complaint", "7.1", "promised by a complaints officer",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"payment","text":"£1,001","until":"2026-05-01","pence":100100,"role":"complaints-officer"})",
         R"(promise.made 2026-04-10 {"remedy":"payment","text":"£1,000","until":"2026-05-01","pence":100000,"role":"complaints-officer"})"},
        {"hos-code-2024", "complaint", "7.1", "promised as a remedy of another kind",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new carpet","until":"2026-05-01","pence":360000})",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new carpet","until":"2026-05-01"})"},
        {"hos-code-2024", "complaint", "7.1", "promised in a response",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"role":"complaints-officer","promises":[{"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000}]})",
         R"(stage-1.responded 2026-04-10 {"role":"complaints-officer","promises":[{"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000,"role":"senior-lead"}]})"},
        {"hos-code-2024", "complaint", "7.1", "promised a second time",
         R"(received 2026-04-02T10:00
compensation.awarded 2026-04-10 {"pence":360000,"role":"senior-lead"}
promise.made 2026-04-10 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000})",
         R"(promise.made 2026-04-11 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000})",
         R"(promise.made 2026-04-11 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000,"role":"senior-lead"})"},
        {"hos-code-2024", "complaint", "7.1", "promised by a stranger to the policy",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000,"role":"passer-by"})",
         R"(promise.made 2026-04-10 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000,"role":"senior-lead"})"},
        {"southway", "complaint", "6.15", "promised after it was refused",
         R"(received 2026-04-02T10:00
compensation.refused 2026-04-07 {"ground":"not-upheld","reason":"It will not be upheld"})",
         R"(promise.made 2026-04-10 {"remedy":"payment","text":"£50","until":"2026-05-01","pence":5000})",
         R"(promise.made 2026-04-10 {"remedy":"apology","text":"A letter","until":"2026-05-01"})"},
        // Ordered
        {"torus", "complaint", "3.5", "ordered by an Ombudsman who has not got the case",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":5000,"ordered":true})",
         R"(outside.referred 2026-04-09 {"body":"ombudsman"}
compensation.awarded 2026-04-10 {"pence":5000,"ordered":true})"},
        {"torus", "complaint", "3.5", "ordered before the case went there",
         R"(received 2026-04-02T10:00
outside.referred 2026-04-20 {"body":"ombudsman"})",
         R"(compensation.awarded 2026-04-19 {"pence":5000,"ordered":true})",
         R"(compensation.awarded 2026-04-20 {"pence":5000,"ordered":true})"},
        {"torus", "complaint", "3.5", "ordered by an MP",
         R"(received 2026-04-02T10:00
outside.referred 2026-04-08 {"body":"designated-person","despite":"The MP insists"})",
         R"(compensation.awarded 2026-04-10 {"pence":5000,"ordered":true})",
         R"(compensation.awarded 2026-04-10 {"pence":5000})"},
        {"hos-code-2024", "complaint", "9.7", "ordered, to award what nobody signs for",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"ordered":true})",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"role":"senior-lead"})"},
        {"hos-code-2024", "complaint", "9.7", "ordered, with the landlord's own response",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld","pence":360000,"ordered":true})",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld","pence":360000,"role":"senior-lead"})"},
        {"southway", "complaint", "3.2", "ordered by nobody",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"outcome":"not-upheld"})",
         R"(compensation.awarded 2026-04-13 {"pence":5000,"ordered":true})",
         R"(outside.referred 2026-04-13 {"body":"ombudsman"}
compensation.awarded 2026-04-13 {"pence":5000,"ordered":true})"},
        {"beyond", "complaint", "3.12", "ordered by nobody",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":5000,"ordered":true})",
         R"(compensation.awarded 2026-04-10 {"pence":5000})"},
        {"wrekin", "complaint", "5.1", "ordered by nobody",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":5000,"ordered":true})",
         R"(compensation.awarded 2026-04-10 {"pence":5000})"},
        {"halton", "complaint", "Introduction", "ordered by nobody",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":5000,"ordered":true})",
         R"(compensation.awarded 2026-04-10 {"pence":5000})"},
        // For what was found
        {"southway", "complaint", "6.15", "as for an upheld complaint, which it was not",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"outcome":"not-upheld"})",
         R"(compensation.awarded 2026-04-13 {"pence":5000,"ground":"upheld"})",
         R"(compensation.awarded 2026-04-13 {"pence":5000,"ground":"service-failure"})"},
        {"southway", "complaint", "6.15", "for a complaint that was not upheld, on no ground",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"outcome":"not-upheld"})",
         R"(compensation.awarded 2026-04-13 {"pence":5000,"reason":"Goodwill"})",
         R"(compensation.awarded 2026-04-13 {"pence":5000,"reason":"Goodwill","ground":"statutory"})"},
        {"southway", "complaint", "6.15", "with the response that does not uphold it",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"outcome":"not-upheld","pence":5000})",
         R"(stage-1.responded 2026-04-10 {"outcome":"part-upheld","pence":5000})"},
        {"southway", "complaint", "6.15", "with answers that uphold no point",
         R"(received 2026-04-02T10:00
point.added 2026-04-02 {"text":"The boiler"})",
         R"(stage-1.responded 2026-04-10 {"pence":5000,"answers":[{"point":1,"outcome":"not-upheld","reason":"No record"}]})",
         R"(stage-1.responded 2026-04-10 {"pence":5000,"answers":[{"point":1,"outcome":"upheld","reason":"Late"}]})"},
        // Against whose arrears
        {"torus", "complaint", "3.4", "set off against the arrears of a leaseholder",
         R"(received 2026-04-02T10:00 {"kind":"leaseholder"}
compensation.awarded 2026-04-10 {"pence":20000,"ground":"distress"})",
         R"(compensation.set-off 2026-04-12 {"pence":5000,"arrears":9000})",
         R"(details.changed 2026-04-11 {"kind":"tenant"}
compensation.set-off 2026-04-12 {"pence":5000,"arrears":9000})"},
        {"torus", "complaint", "3.4", "set off against the arrears of a visitor",
         R"(received 2026-04-02T10:00 {"kind":"visitor"}
compensation.awarded 2026-04-10 {"pence":20000,"ground":"distress"})",
         R"(compensation.set-off 2026-04-12 {"pence":5000,"arrears":9000})",
         nullptr},
    };
    // clang-format on
    return rows;
}

}  // namespace redress::test
