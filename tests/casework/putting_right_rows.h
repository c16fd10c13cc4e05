// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "tests/casework/refusal_rows.h"

namespace redress::test {

// What the published policies forbid about promises and compensation, and what the Ombudsman's rules warn of.
inline const std::vector<RefusalRow> &puttingRightRows() {
    // clang-format off
    static const std::vector<RefusalRow> rows{
        // Promises
        {"torus", "complaint", "3.1", "a promise of a remedy that the policy does not name",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"holiday","text":"A week in Rhyl","until":"2026-05-01"})",
         R"(promise.made 2026-04-10 {"remedy":"apology","text":"A letter from the manager","until":"2026-05-01"})"},
        {"torus", "complaint", "3.1", "a promise of no remedy at all",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"text":"We will see","until":"2026-05-01"})",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})"},
        {"torus", "complaint", "3.3 (7)", "a promise without a day",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door"})",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-04-10"})"},
        {"torus", "complaint", "3.3 (7)", "a promise for a day that is over",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-04-09"})",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-04-13"})"},
        {"torus", "complaint", "3.3 (7)", "a promise of nothing in words",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"  ","until":"2026-05-01"})",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})"},
        {"torus", "complaint", "3.3 (7)", "a promise kept without anything to show for it",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.kept 2026-04-20 {"promise":"1"})",
         R"(promise.kept 2026-04-20 {"promise":"1","proof":"Works order 881, signed off by the tenant"})"},
        {"torus", "complaint", "3.3 (7)", "a promise kept twice",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"}
promise.made 2026-04-10 {"remedy":"apology","text":"A letter","until":"2026-05-01"}
promise.kept 2026-04-20 {"promise":"1","proof":"Works order 881"})",
         R"(promise.kept 2026-04-21 {"promise":"1","proof":"Works order 881"})",
         R"(promise.kept 2026-04-21 {"promise":"2","proof":"Sent by post"})"},
        {"torus", "complaint", "3.3 (7)", "a promise kept that was never made",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.kept 2026-04-20 {"promise":"4","proof":"A photograph"})",
         R"(promise.kept 2026-04-20 {"promise":1,"proof":"A photograph"})"},
        {"torus", "complaint", "3.3 (7)", "a promise kept where none stands",
         R"(received 2026-04-02T10:00)",
         R"(promise.kept 2026-04-20 {"promise":"1","proof":"A photograph"})",
         nullptr},
        {"torus", "complaint", "3.3 (7)", "a promise kept before it was made",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.kept 2026-04-09 {"promise":"1","proof":"A photograph"})",
         R"(promise.kept 2026-04-10 {"promise":"1","proof":"A photograph"})"},
        {"torus", "complaint", "3.3 (7)", "a promise moved without a reason",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.moved 2026-04-20 {"promise":"1","until":"2026-05-15"})",
         R"(promise.moved 2026-04-20 {"promise":"1","until":"2026-05-15","reason":"The door is late; the tenant was told"})"},
        {"torus", "complaint", "3.3 (7)", "a promise moved into the past",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.moved 2026-04-20 {"promise":"1","until":"2026-04-15","reason":"It came early"})",
         R"(promise.moved 2026-04-20 {"promise":"1","until":"2026-04-22","reason":"It came early"})"},
        {"torus", "complaint", "3.3 (7)", "a promise moved to the day it has",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.moved 2026-04-20 {"promise":"1","until":"2026-05-01","reason":"To be sure"})",
         nullptr},
        {"torus", "complaint", "3.3 (7)", "a promise let go by a Service Manager",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.released 2026-04-20 {"promise":"1","reason":"The block is to be pulled down","role":"service-manager"})",
         R"(promise.released 2026-04-20 {"promise":"1","reason":"The block is to be pulled down","role":"head-of-service"})"},
        {"torus", "complaint", "3.3 (7)", "a promise let go without saying why",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(promise.released 2026-04-20 {"promise":"1","role":"head-of-service"})",
         R"(promise.released 2026-04-20 {"promise":"1","role":"head-of-service","reason":"She has moved away"})"},
        {"torus", "complaint", "3.3 (7)", "a promise chased that has been kept",
         R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"}
promise.made 2026-04-10 {"remedy":"apology","text":"A letter","until":"2026-05-01"}
promise.kept 2026-04-20 {"promise":"1","proof":"Works order 881"})",
         R"(promise.chased 2026-04-21 {"promise":"1","text":"Rang the joiner"})",
         R"(promise.chased 2026-04-21 {"promise":"2","text":"Asked the manager"})"},
        {"hos-code-2024", "complaint", "7.1", "a promise in a response of a remedy that the Code does not name",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"cake","text":"A cake","until":"2026-05-01"}]})",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"record","text":"The rent account is corrected","until":"2026-05-01"}]})"},
        {"hos-code-2024", "complaint", "7.3", "a promise in a response without its day",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"action","text":"A new boiler"}]})",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"action","text":"A new boiler","until":"2026-05-01"}]})"},
        // Closing
        {"torus", "complaint", "3.3 (7)", "closed while a promise stands",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(closed 2026-04-20)",
         R"(promise.kept 2026-04-20 {"promise":"1","proof":"Works order 881"}
closed 2026-04-20)"},
        {"torus", "complaint", "3.3 (7)", "closed early by a Service Manager while a promise stands",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(closed 2026-04-20 {"reason":"The rest is for the joiner","role":"service-manager"})",
         R"(closed 2026-04-20 {"reason":"The rest is for the joiner","role":"operational-director"})"},
        {"torus", "complaint", "3.3 (7)", "closed early by a director who gives no reason",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"})",
         R"(closed 2026-04-20 {"role":"managing-director"})",
         R"(closed 2026-04-20 {"role":"managing-director","reason":"The tenant has moved away"})"},
        {"hos-code-2024", "complaint", "7.3", "closed without a word while a promise stands",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"promises":[{"remedy":"action","text":"A new boiler","until":"2026-05-01"}]})",
         R"(closed 2026-04-20)",
         R"(closed 2026-04-20 {"reason":"The tenant fits it herself and is paid for it"})"},
        // Compensation
        {"hos-code-2024", "complaint", "7.1", "compensation above a complaints officer's authority",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":100001,"role":"complaints-officer","reason":"Ruined carpet"})",
         R"(compensation.awarded 2026-04-10 {"pence":100000,"role":"complaints-officer","reason":"Ruined carpet"})"},
        {"hos-code-2024", "complaint", "7.1", "the same, which a senior lead may award",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"role":"complaints-officer","reason":"Ruined carpet"})",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"role":"senior-lead","reason":"Ruined carpet"})"},
        {"hos-code-2024", "complaint", "7.1", "the same, which the Ombudsman ordered",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":360000,"role":"complaints-officer"})",
         R"(outside.referred 2026-04-09 {"body":"ombudsman"}
compensation.awarded 2026-04-10 {"pence":360000,"role":"complaints-officer","ordered":true})"},
        {"torus", "complaint", "3.4", "compensation on a ground that the policy does not name",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":5000,"ground":"kindness"})",
         R"(compensation.awarded 2026-04-10 {"pence":5000,"ground":"distress"})"},
        {"torus", "complaint", "3.4", "compensation of nothing in particular",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"reason":"For the trouble"})",
         R"(compensation.awarded 2026-04-10 {"reason":"For the trouble","in_kind":"Decorating materials"})"},
        {"torus", "complaint", "3.4", "more set off than is owed",
         R"(received 2026-04-02T10:00
compensation.awarded 2026-04-10 {"pence":20000,"ground":"distress"})",
         R"(compensation.set-off 2026-04-12 {"pence":12000,"arrears":11999})",
         R"(compensation.set-off 2026-04-12 {"pence":11999,"arrears":11999})"},
        {"torus", "complaint", "3.4", "more set off than was awarded",
         R"(received 2026-04-02T10:00
compensation.awarded 2026-04-10 {"pence":20000,"ground":"distress"}
compensation.set-off 2026-04-12 {"pence":15000,"arrears":90000})",
         R"(compensation.set-off 2026-04-13 {"pence":5001,"arrears":75000})",
         R"(compensation.set-off 2026-04-13 {"pence":5000,"arrears":75000})"},
        {"torus", "complaint", "3.4", "what was given in kind set off",
         R"(received 2026-04-02T10:00
compensation.awarded 2026-04-10 {"pence":8000,"in_kind":"Decorating materials"})",
         R"(compensation.set-off 2026-04-12 {"pence":8000,"arrears":90000})",
         R"(compensation.awarded 2026-04-11 {"pence":8000}
compensation.set-off 2026-04-12 {"pence":8000,"arrears":90000})"},
        {"torus", "complaint", "3.4", "what the Ombudsman ordered set off, without a word",
         R"(received 2026-04-02T10:00
outside.referred 2026-04-09 {"body":"ombudsman"}
compensation.awarded 2026-04-10 {"pence":20000,"ordered":true}
compensation.awarded 2026-04-10 {"pence":3000})",
         R"(compensation.set-off 2026-04-12 {"pence":3001,"arrears":90000})",
         R"(compensation.set-off 2026-04-12 {"pence":3001,"arrears":90000,"despite":"She asked us in writing to"})"},
        {"torus", "complaint", "3.4", "compensation after it was refused",
         R"(received 2026-04-02T10:00
compensation.refused 2026-04-10 {"ground":"pursued-for-payment","role":"managing-director","reason":"By her own account only for the money"})",
         R"(compensation.awarded 2026-04-12 {"pence":5000})",
         R"(outside.referred 2026-04-11 {"body":"ombudsman"}
compensation.awarded 2026-04-12 {"pence":5000,"ordered":true})"},
        {"torus", "complaint", "3.4", "compensation refused without telling the customer why",
         R"(received 2026-04-02T10:00)",
         R"(compensation.refused 2026-04-10 {"ground":"pursued-for-payment","role":"managing-director"})",
         R"(compensation.refused 2026-04-10 {"ground":"pursued-for-payment","role":"managing-director","reason":"By her own account only for the money"})"},
        {"halton", "complaint", "Service Standards, Complaints", "compensation refused without a reason",
         R"(received 2026-04-02T10:00)",
         R"(compensation.refused 2026-04-10 {"ground":"no-loss-or-delay"})",
         R"(compensation.refused 2026-04-10 {"ground":"no-loss-or-delay","reason":"Nothing was lost, and it took a day"})"},
        {"southway", "complaint", "6.15", "compensation in the response after it was refused",
         R"(received 2026-04-02T10:00
compensation.refused 2026-04-07 {"ground":"not-upheld","reason":"It will not be upheld"})",
         R"(stage-1.responded 2026-04-10 {"outcome":"not-upheld","pence":5000})",
         R"(stage-1.responded 2026-04-10 {"outcome":"not-upheld"})"},
        {"torus", "complaint", "3.4", "an award of no money and nothing in kind",
         R"(received 2026-04-02T10:00)",
         R"(compensation.awarded 2026-04-10 {"pence":0,"in_kind":"  "})",
         R"(compensation.awarded 2026-04-10 {"pence":1})"},
        {"torus", "complaint", "3.4", "set off before anything was awarded",
         R"(received 2026-04-02T10:00
compensation.awarded 2026-04-10 {"pence":20000,"ground":"distress"})",
         R"(compensation.set-off 2026-04-09 {"pence":5000,"arrears":9000})",
         R"(compensation.set-off 2026-04-10 {"pence":5000,"arrears":9000})"},
        {"torus", "complaint", "3.4", "refused, and so closed at once, by a Service Manager",
         R"(received 2026-04-02T10:00)",
         R"(compensation.refused 2026-04-10 {"ground":"pursued-for-payment","reason":"Only for the money","role":"service-manager"})",
         R"(compensation.refused 2026-04-10 {"ground":"pursued-for-payment","reason":"Only for the money","role":"operational-director"})"},
        {"torus", "complaint", "3.3 (7)", "a promise for a year that cannot be right",
         R"(received 2026-04-02T10:00)",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"9999-05-01"})",
         R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2027-05-01"})"},
        {"hos-code-2024", "complaint", "7.3", "a promise in a response for a day that is none",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"action","text":"A new boiler","until":"2026-05-01 or so"}]})",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"action","text":"A new boiler","until":"2026-05-01"}]})"},
        {"torus", "complaint", "3.4", "what an order says, awarded once more",
         R"(received 2026-03-02T10:00
stage-1.responded 2026-03-12
stage-2.started 2026-03-20
stage-2.responded 2026-04-01
outside.referred 2026-04-10 {"body":"ombudsman"}
outside.ordered 2026-05-20 {"body":"ombudsman","text":"Pay £300","until":"2026-06-20","pence":30000})",
         R"(compensation.awarded 2026-05-21 {"pence":30000,"ordered":true})",
         R"(compensation.awarded 2026-05-21 {"pence":5000})"},
        {"hos-code-2024", "complaint", "7.3", "a promise in a response whose owner is no name",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"action","text":"A new boiler","until":"2026-05-01","owner":7}]})",
         R"(stage-1.responded 2026-04-10 {"promises":[{"remedy":"action","text":"A new boiler","until":"2026-05-01","owner":"Sue Ward"}]})"},
    };
    // clang-format on
    return rows;
}

}  // namespace redress::test
