// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace redress::test {

// Something about behaviour that a policy forbids or warns of. The lines are written as in refusal_rows.h: what was
// recorded before, what is refused by the clause, and the same without the mistake.
struct BehaviourRow {
    const char *policy;
    const char *clause;
    const char *what;
    const char *before;
    const char *attempt;
    const char *mended;
};

inline const std::vector<BehaviourRow> &behaviourRows() {
    // clang-format off
    static const std::vector<BehaviourRow> rows{
        {"southway", "7.12", "behaviour that the policy does not name",
         R"(received 2026-04-02T10:00)",
         R"(behaviour.noted 2026-04-03 {"criterion":"rude","text":"Rang 31 times"})",
         R"(behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"})"},
        {"southway", "7.12", "behaviour without saying what happened",
         R"(received 2026-04-02T10:00)",
         R"(behaviour.noted 2026-04-03 {"criterion":"unreasonable"})",
         R"(behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"})"},
        {"southway", "7.12", "a warning of nothing that was noted",
         R"(received 2026-04-02T10:00)",
         R"(behaviour.warned 2026-04-03 {"text":"What happens if it goes on"})",
         R"(behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-03 {"text":"What happens if it goes on"})"},
        {"southway", "7.13", "a warning that says nothing",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"})",
         R"(behaviour.warned 2026-04-04)",
         R"(behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})"},
        {"southway", "7.12", "a restriction without an incident",
         R"(received 2026-04-02T10:00)",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         nullptr},
        {"southway", "7.13", "a restriction without a warning",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director","despite":"She came with a knife"})"},
        {"southway", "7.12", "a restriction by somebody who does not decide it",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"complaints-team"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"line-manager"})"},
        {"southway", "7.14", "a named officer without a name",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["named-officer"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["named-officer"],"reason":"Rang","until":"2026-06-01","role":"director","contact":"Joan Pike"})"},
        {"southway", "7.12", "a restriction without its reason",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"until":"2026-06-01","role":"director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"until":"2026-06-01","role":"director","reason":"Rang"})"},
        {"southway", "7.12", "a sanction that the policy does not know",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["banned"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["agreement"],"reason":"Rang","until":"2026-06-01","role":"director"})"},
        {"wrekin", "Appendix 1", "a restriction after one incident where two are wanted",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(behaviour.noted 2026-04-10 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})"},
        {"wrekin", "Appendix 1", "a review later than three months",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-07-11","role":"executive-director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-07-10","role":"executive-director"})"},
        {"wrekin", "Appendix 1", "a restriction without a day of review",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","role":"executive-director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","role":"executive-director","until":"2026-05-10"})"},
        {"wrekin", "Appendix 1", "a review in the past",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-04-09","role":"executive-director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-04-11","role":"executive-director"})"},
        {"wrekin", "Appendix 1", "a second restriction beside the first",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.imposed 2026-04-20 {"sanctions":["acknowledged-only"],"reason":"Letters","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.lifted 2026-04-20 {"reason":"To put another in its place"}
restriction.imposed 2026-04-20 {"sanctions":["acknowledged-only"],"reason":"Letters","until":"2026-06-01","role":"executive-director"})"},
        {"wrekin", "Appendix 1", "a single contact without a name",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["single-contact","written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["single-contact","written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director","contact":"Joan Pike"})"},
        {"wrekin", "Appendix 1", "a review of no restriction",
         R"(received 2026-04-02T10:00)",
         R"(restriction.reviewed 2026-04-20 {"decision":"kept","reason":"Still","until":"2026-05-01"})",
         nullptr},
        {"wrekin", "Appendix 1", "kept after a review without the next day",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.reviewed 2026-06-01 {"decision":"kept","reason":"It went on"})",
         R"(restriction.reviewed 2026-06-01 {"decision":"kept","reason":"It went on","until":"2026-09-01"})"},
        {"wrekin", "Appendix 1", "kept after a review for longer than three months",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.reviewed 2026-06-01 {"decision":"kept","reason":"It went on","until":"2026-09-02"})",
         R"(restriction.reviewed 2026-06-01 {"decision":"lifted","reason":"It has stopped"})"},
        {"wrekin", "Appendix 1", "changed into what it was",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.reviewed 2026-06-01 {"decision":"changed","reason":"It went on","until":"2026-08-01","sanctions":["written-only"]})",
         R"(restriction.reviewed 2026-06-01 {"decision":"changed","reason":"It went on","until":"2026-08-01","sanctions":["acknowledged-only"]})"},
        {"wrekin", "Appendix 1", "lifted where nothing is in force",
         R"(received 2026-04-02T10:00)",
         R"(restriction.lifted 2026-04-20 {"reason":"A more reasonable approach"})",
         nullptr},
        {"wrekin", "Appendix 1", "lifted without a reason",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.lifted 2026-04-20)",
         R"(restriction.lifted 2026-04-20 {"reason":"A more reasonable approach"})"},
        {"southway", "7.14", "an appeal against nothing",
         R"(received 2026-04-02T10:00)",
         R"(restriction.appealed 2026-04-20 {"text":"I was not the one who rang"})",
         nullptr},
        {"southway", "7.14", "a second appeal before the first is decided",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"}
restriction.appealed 2026-04-20 {"text":"I was not the one who rang"})",
         R"(restriction.appealed 2026-04-21 {"text":"Again"})",
         R"(restriction.appeal-decided 2026-04-21 {"decision":"kept","reason":"It was","decided_by":"Ann Ray"}
restriction.appealed 2026-04-21 {"text":"Again"})"},
        {"southway", "7.14", "an appeal decided that nobody made",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(restriction.appeal-decided 2026-04-21 {"decision":"kept","reason":"It was","decided_by":"Ann Ray"})",
         R"(restriction.appealed 2026-04-20 {"text":"I was not the one who rang"}
restriction.appeal-decided 2026-04-21 {"decision":"lifted","reason":"It was not","decided_by":"Ann Ray"})"},
        {"southway", "7.14", "an appeal decided by who restricted",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director","decided_by":"Dee Rector"}
restriction.appealed 2026-04-20 {"text":"I was not the one who rang"})",
         R"(restriction.appeal-decided 2026-04-21 {"decision":"kept","reason":"It was","decided_by":"dee rector"})",
         R"(restriction.appeal-decided 2026-04-21 {"decision":"kept","reason":"It was","decided_by":"Ann Ray"})"},
        {"wrekin", "Appendix 1", "a call where only writing is allowed",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(call 2026-04-20 {"text":"Rang about the visit","despite":"It was quick"})",
         R"(call 2026-04-20 {"text":"She rang","direction":"in"}
email 2026-04-20 {"text":"Answered by e-mail"})"},
        {"wrekin", "Appendix 1", "a visit where only writing is allowed",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(visit 2026-04-20 {"text":"Went there"})",
         R"(letter 2026-04-20 {"text":"Wrote"})"},
        {"wrekin", "Appendix 1", "a letter where letters are only acknowledged",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["acknowledged-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(letter 2026-04-20 {"text":"Wrote"})",
         R"(letter 2026-04-20 {"text":"Wrote","despite":"She told us of a new matter"}
letter 2026-04-20 {"text":"Notice of a restriction","letter":"restriction"})"},
        {"southway", "7.14", "a call where contact is by letter",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(call 2026-04-20 {"text":"Rang about the visit"})",
         R"(call 2026-04-20 {"text":"Rang about the visit","despite":"Water was coming through the ceiling"})"},
        {"southway", "7.14", "an e-mail by somebody else than the named officer",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["named-officer"],"reason":"Rang","until":"2026-06-01","role":"director","contact":"Sam Lee"})",
         R"(email 2026-04-20 {"text":"Told her of the visit"})",
         R"(email 2026-04-20 {"text":"Told her of the visit","despite":"Sam Lee is away"})"},
        {"torus", "3.4", "a visit where contact is in writing",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"excessive-use","text":"Wrote 40 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Excessive","until":"2026-10-10"})",
         R"(visit 2026-04-20 {"text":"Went there"})",
         R"(visit 2026-04-20 {"text":"Went there","despite":"To look at the roof"})"},
        {"halton", "Policy Statement, Complaints", "conditions by somebody who does not decide them",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"vexatious","text":"The same complaint for the ninth time"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["conditions"],"reason":"The ninth time","until":"2026-10-10","role":"ecc-coordinator"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["conditions"],"reason":"The ninth time","until":"2026-10-10","role":"chief-executive"})"},
        {"beyond", "3.25", "a review later than the policy allows",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"inappropriate","text":"Swore at a colleague"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Swore","until":"2026-10-11"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Swore","until":"2026-10-10"})"},
        {"southway", "7.13", "a restriction before the day of the warning",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})",
         R"(restriction.imposed 2026-04-03 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(restriction.imposed 2026-04-05 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})"},
        {"wrekin", "Appendix 1", "a restriction before the second incident",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"})",
         R"(restriction.imposed 2026-04-06 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(restriction.imposed 2026-04-07 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})"},
        {"southway", "7.12", "looked at again before it was imposed",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director","decided_by":"Dee Rector"})",
         R"(restriction.reviewed 2026-04-09 {"decision":"lifted","reason":"It has stopped"})",
         R"(restriction.reviewed 2026-04-10 {"decision":"lifted","reason":"It has stopped"})"},
        {"southway", "7.12", "lifted before it was imposed",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director","decided_by":"Dee Rector"})",
         R"(restriction.lifted 2026-04-09 {"reason":"It has stopped"})",
         R"(restriction.lifted 2026-04-10 {"reason":"It has stopped"})"},
        {"southway", "7.12", "kept as it is, with another sanction",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director","decided_by":"Dee Rector"})",
         R"(restriction.reviewed 2026-06-01 {"decision":"kept","reason":"It went on","until":"2026-08-01","sanctions":["legal"]})",
         R"(restriction.reviewed 2026-06-01 {"decision":"kept","reason":"It went on","until":"2026-08-01","sanctions":["written-only"]})"},
        {"southway", "7.14", "an appeal decided by who restricted, under another spelling",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director","decided_by":"Dee Rector"}
restriction.appealed 2026-04-20 {"text":"I was not the one who rang"})",
         R"(restriction.appeal-decided 2026-04-21 {"decision":"kept","reason":"It was","decided_by":"Dee  Rector "})",
         R"(restriction.appeal-decided 2026-04-21 {"decision":"kept","reason":"It was","decided_by":"Ann Ray"})"},
        {"southway", "7.14", "step 6.8 by telephone where contact is by letter",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"telephone"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"other"})"},
        {"southway", "7.14", "step 6.8 on a home visit where contact is by letter",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"home-visit"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"home-visit","despite":"To see the leak"})"},
        {"southway", "7.14", "step 6.8 without saying how, where contact is by letter",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(stage-1.contacted 2026-04-20)",
         R"(stage-1.contacted 2026-04-20 {"direction":"in"})"},
        {"southway", "7.14", "step 6.8 by somebody else than the named officer",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["named-officer"],"reason":"Rang","until":"2026-06-01","role":"director","contact":"Sam Lee"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"telephone"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"telephone","despite":"Sam Lee is away"})"},
        {"southway", "7.14", "told on the telephone when to expect the answer, where contact is by letter",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(kept-in-touch 2026-04-20 {"text":"By the end of May","how_contacted":"call"})",
         R"(kept-in-touch 2026-04-20 {"text":"By the end of May","how_contacted":"letter"})"},
        {"wrekin", "Appendix 1", "told on a visit when to expect the answer, where only writing is allowed",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(kept-in-touch 2026-04-20 {"text":"By the end of May","how_contacted":"visit","despite":"It was near"})",
         R"(kept-in-touch 2026-04-20 {"text":"By the end of May","how_contacted":"email"})"},
        {"wrekin", "Appendix 1", "told when to expect the answer without saying how, where only writing is allowed",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})",
         R"(kept-in-touch 2026-04-20 {"text":"By the end of May"})",
         R"(kept-in-touch 2026-04-20 {"text":"By the end of May","how_contacted":"letter"})"},
        {"torus", "3.4", "step 3.3 (2) by telephone where contact is in writing",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"excessive-use","text":"Wrote 40 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Excessive","until":"2026-10-10"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"telephone"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"letter"})"},
        {"beyond", "3.25", "step 3.5 on a home visit where contact is in writing",
         R"(received 2026-04-02T10:00
stage-1.started 2026-04-07
behaviour.noted 2026-04-08 {"criterion":"inappropriate","text":"Swore at a colleague"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Swore","until":"2026-06-01"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"home-visit"})",
         R"(stage-1.contacted 2026-04-20 {"how_contacted":"email"})"},
        {"halton", "Policy Statement, Complaints", "a meeting where contact is in writing",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"vexatious","text":"The same complaint for the ninth time"}
restriction.imposed 2026-04-07 {"sanctions":["written-only"],"reason":"The ninth time","until":"2026-10-07","role":"chief-executive"})",
         R"(stage-1.meeting-held 2026-04-08 {"venue":"Our office"})",
         R"(stage-1.meeting-held 2026-04-08 {"venue":"Our office","despite":"It is owed at stage 1"})"},
        {"southway", "7.13", "a restriction where the warning was heeded",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})"},
        {"southway", "7.13", "a restriction where it went on only afterwards",
         R"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-12 {"criterion":"unreasonable","text":"Rang another 12 times"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})",
         R"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director","despite":"She came with a knife"})"},
    };
    // clang-format on
    return rows;
}

}  // namespace redress::test
