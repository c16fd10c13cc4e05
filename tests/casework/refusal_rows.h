// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <vector>

namespace redress::test {

// Something that a policy forbids. `before` is what was recorded, a line each; `attempt` is refused by the clause;
// `mended`, where it is given, is the same without the mistake, and is taken.
struct RefusalRow {
    const char *policy;
    const char *procedure;
    const char *clause;
    const char *what;
    const char *before;
    const char *attempt;
    const char *mended;
};

inline const std::vector<RefusalRow> &refusalRows() {
    // clang-format off
    static const std::vector<RefusalRow> rows{
        {"southway", "complaint", "6.10", "stage 2 without reasons",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(stage-2.started 2026-04-20)",
         R"(stage-2.started 2026-04-20 {"reason":"The leak is back"})"},
        {"southway", "complaint", "6.4", "formal after an informal answer, without reasons",
         R"(received 2026-04-02T10:00
informal.resolved 2026-04-02T12:00)",
         R"(stage-1.started 2026-04-07)",
         R"(stage-1.started 2026-04-07 {"reason":"It was not settled"})"},
        {"southway", "complaint", "6.14", "an outcome that the policy does not know",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"outcome":"resolved"})",
         R"(stage-1.responded 2026-04-10 {"outcome":"part-upheld"})"},
        {"southway", "complaint", "6.14", "a point left unanswered",
         R"(received 2026-04-02T10:00
point.added 2026-04-02 {"text":"The boiler"}
point.added 2026-04-02 {"text":"The manner"})",
         R"(stage-1.responded 2026-04-10 {"answers":[{"point":1,"outcome":"upheld","reason":"We looked"}]})",
         R"(stage-1.responded 2026-04-10 {"answers":[{"point":1,"outcome":"upheld","reason":"We looked"},{"point":2,"outcome":"not-upheld","reason":"No record of it"}]})"},
        {"southway", "complaint", "6.14", "a finding without reasons",
         R"(received 2026-04-02T10:00
point.added 2026-04-02 {"text":"The boiler"})",
         R"(stage-1.responded 2026-04-10 {"answers":[{"point":1,"outcome":"upheld"}]})",
         nullptr},
        {"southway", "complaint", "6.9", "a later date at stage 1",
         R"(received 2026-04-02T10:00)",
         R"(target.extended 2026-04-10 {"target":"stage-1.response","until":"2026-05-01","reason":"Complicated"})",
         nullptr},
        {"southway", "complaint", "6.13", "a later date at stage 2",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-20 {"reason":"Not mended"})",
         R"(target.extended 2026-04-21 {"target":"stage-2.response","until":"2026-06-01","reason":"Complicated"})",
         nullptr},
        {"southway", "complaint", "6.11", "stage 2 answered by the Complaints Team",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-20 {"reason":"Not mended"})",
         R"(stage-2.responded 2026-05-01 {"role":"complaints-team"})",
         R"(stage-2.responded 2026-05-01 {"role":"senior-manager"})"},
        {"southway", "complaint", "6.6", "stage 1 answered by a Senior Manager",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"role":"senior-manager"})",
         R"(stage-1.responded 2026-04-10 {"role":"service-manager"})"},
        {"southway", "complaint", "5.3", "a councillor passed over",
         R"(received 2026-04-02T10:00
addressee.named 2026-04-02 {"name":"Ann Lee","capacity":"Councillor"})",
         R"(stage-1.responded 2026-04-10 {"to":"customer"})",
         R"(stage-1.responded 2026-04-10 {"to":"addressee"})"},
        {"southway", "complaint", "5.2", "a letter to somebody without authority",
         R"(received 2026-04-02T10:00
advocate.named 2026-04-02 {"name":"Lee Moss"})",
         R"(letter 2026-04-07 {"to":"advocate","text":"Dear Lee"})",
         R"(advocate.authority 2026-04-07 {"authority":"held"}
letter 2026-04-07 {"to":"advocate","text":"Dear Lee"})"},
        {"southway", "complaint", "7.2", "a refusal without saying why",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-07 {"exclusion":"asb"})",
         R"(refused 2026-04-07 {"exclusion":"asb","reason":"About a neighbour"})"},
        {"southway", "complaint", "7.5", "a sale of land sent away without a word",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-07 {"exclusion":"financial-transaction"})",
         nullptr},
        {"southway", "complaint", "7.12", "what is deemed unreasonable taken at will",
         R"(received 2026-04-02T10:00)",
         R"(exclusion.set-aside 2026-04-07 {"exclusion":"unreasonable","reason":"Perhaps not"})",
         nullptr},
        {"southway", "complaint", "6.7", "acknowledged twice",
         R"(received 2026-04-02T10:00
stage-1.acknowledged 2026-04-07)",
         R"(stage-1.acknowledged 2026-04-08)",
         nullptr},
        {"southway", "complaint", "6.8", "contact of a kind that the policy does not name",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.contacted 2026-04-07 {"how_contacted":"pigeon"})",
         nullptr},
        {"southway", "complaint", "6.2", "the first contact excused without a reason",
         R"(received 2026-04-02T10:00)",
         R"(target.waived 2026-04-07 {"target":"informal.contact"})",
         R"(target.waived 2026-04-07 {"target":"informal.contact","reason":"No phone"})"},
        {"southway", "complaint", "6.13", "stage 2 acknowledged before it began",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(stage-2.acknowledged 2026-04-20)",
         nullptr},
        {"southway", "complaint", "6.13", "stage 2 answered before it began",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(stage-2.responded 2026-04-20)",
         nullptr},
        {"southway", "complaint", "6.12", "whether it was looked into again, in other words than yes or no",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-20 {"reason":"Not mended"})",
         R"(stage-2.responded 2026-05-01 {"investigated_further":"perhaps"})",
         nullptr},
        {"southway", "complaint", "6.4", "closed without an answer or a reason",
         R"(received 2026-04-02T10:00)",
         R"(closed 2026-04-10)",
         R"(closed 2026-04-10 {"reason":"Moved away"})"},
        {"southway", "complaint", "4.1", "a complaint made a complaint",
         R"(received 2026-04-02T10:00)",
         R"(dissatisfied 2026-04-10 {"reason":"Still unhappy"})",
         nullptr},
        {"southway", "asb-review", "7.3", "a review by somebody else than an ASB officer",
         R"(received 2026-04-02T10:00)",
         R"(review.responded 2026-04-20 {"role":"line-manager"})",
         R"(review.responded 2026-04-20 {"role":"asb-officer"})"},
        {"torus", "complaint", "5.2", "stage 2 answered by a Service Manager",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-20)",
         R"(stage-2.responded 2026-05-01 {"role":"service-manager"})",
         R"(stage-2.responded 2026-05-01 {"role":"head-of-service"})"},
        {"torus", "complaint", "5.2", "stage 1 answered by a Head of Service",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"role":"head-of-service"})",
         nullptr},
        {"torus", "complaint", "3.4", "closed for compensation by somebody who may not",
         R"(received 2026-04-02T10:00)",
         R"(closed 2026-04-10 {"because":"compensation-only","reason":"By their own admission"})",
         R"(closed 2026-04-10 {"because":"compensation-only","reason":"By their own admission","role":"managing-director"})"},
        {"torus", "complaint", "5.2", "closed early by a Service Manager",
         R"(received 2026-04-02T10:00)",
         R"(closed 2026-04-10 {"because":"early","reason":"Settled","role":"service-manager"})",
         R"(closed 2026-04-10 {"because":"early","reason":"Settled","role":"operational-director"})"},
        {"torus", "complaint", "3.3 (6)", "a later date, which the policy does not give",
         R"(received 2026-04-02T10:00)",
         R"(target.extended 2026-04-10 {"target":"stage-1.response","until":"2026-05-01","reason":"Complicated"})",
         nullptr},
        {"torus", "complaint", "5.1", "a point left unanswered",
         R"(received 2026-04-02T10:00
point.added 2026-04-02 {"text":"The boiler"})",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld"})",
         nullptr},
        {"torus", "complaint", "1", "an appeal process of its own passed over",
         R"(received 2026-04-02T10:00)",
         R"(exclusion.set-aside 2026-04-07 {"exclusion":"other-appeal","reason":"Easier"})",
         nullptr},
        {"torus", "complaint", "3.3 (8)", "dealt with differently, nobody says why",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-07 {"exclusion":"dealt-with-differently"})",
         nullptr},
        {"torus", "complaint", "2", "authority of nobody",
         R"(received 2026-04-02T10:00)",
         R"(advocate.authority 2026-04-07 {"authority":"held"})",
         R"(advocate.named 2026-04-07 {"name":"Lee Moss"}
advocate.authority 2026-04-07 {"authority":"held"})"},
        {"torus", "complaint", "2", "an answer to an advocate whose authority was only asked for",
         R"(received 2026-04-02T10:00
advocate.named 2026-04-02 {"name":"Lee Moss","authority":"asked"})",
         R"(stage-1.responded 2026-04-10 {"to":"advocate"})",
         nullptr},
        {"torus", "complaint", "2", "an e-mail to an advocate whose authority was withdrawn",
         R"(received 2026-04-02T10:00
advocate.named 2026-04-02 {"name":"Lee Moss","authority":"held"}
advocate.authority 2026-04-07 {"authority":"withdrawn"})",
         R"(email 2026-04-08 {"to":"advocate","text":"As you asked"})",
         nullptr},
        {"torus", "complaint", "1", "a spokesman of one person",
         R"(received 2026-04-02T10:00)",
         R"(group.contact-nominated 2026-04-07 {"name":"Bo Hill"})",
         nullptr},
        {"torus", "complaint", "3.3 (6)", "kept in touch without words",
         R"(received 2026-04-02T10:00)",
         R"(kept-in-touch 2026-04-17)",
         R"(kept-in-touch 2026-04-17 {"text":"By the end of the month","until":"2026-04-30"})"},
        {"torus", "complaint", "1", "a complainant of no kind that is listed",
         R"(received 2026-04-02T10:00)",
         R"(details.changed 2026-04-07 {"kind":"martian"})",
         R"(details.changed 2026-04-07 {"kind":"leaseholder"})"},
        {"torus", "complaint", "3.3 (1)", "exceptional circumstances that are no words",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"exceptional_circumstances":7})",
         nullptr},
        {"torus", "enquiry", "3.1", "an enquiry made a complaint without saying what is wrong",
         R"(received 2026-04-02T10:00)",
         R"(dissatisfied 2026-04-10)",
         R"(dissatisfied 2026-04-10 {"reason":"No answer came"})"},
        {"torus", "member-enquiry", "3.5", "whether the procedure was exhausted, in other words than yes or no",
         R"(received 2026-04-02T10:00)",
         R"(enquiry.responded 2026-04-10 {"procedure_exhausted":"nearly"})",
         R"(enquiry.responded 2026-04-10 {"procedure_exhausted":true})"},
        {"halton", "complaint", "Service Standards, Complaints", "stage 2 after 28 days without a reason",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"sent_by":"email"})",
         R"(stage-2.started 2026-05-09)",
         R"(stage-2.started 2026-05-09 {"reason":"In hospital"})"},
        {"halton", "complaint", "Service Standards, Complaints", "a holding letter for more than five more days",
         R"(received 2026-04-02T10:00)",
         R"(target.extended 2026-04-15 {"target":"stage-1.response","until":"2026-04-28","reason":"Complicated"})",
         R"(target.extended 2026-04-15 {"target":"stage-1.response","until":"2026-04-27","reason":"Complicated"})"},
        {"halton", "complaint", "Service Standards, Complaints", "a meeting announced for too soon",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"sent_by":"email"}
stage-2.started 2026-04-20)",
         R"(stage-2.meeting-notified 2026-04-21 {"meeting_at":"2026-05-05T10:00"})",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "a meeting held without ten working days of notice",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"sent_by":"email"}
stage-2.started 2026-04-20
stage-2.meeting-notified 2026-04-21)",
         R"(stage-2.meeting-held 2026-05-05)",
         R"(stage-2.meeting-held 2026-05-06)"},
        {"halton", "complaint", "Service Standards, Complaints", "an issue more than twelve months old",
         R"(received 2026-04-02T10:00
details.changed 2026-04-07 {"issue_arose":"2025-04-01"})",
         R"(stage-1.responded 2026-04-10)",
         R"(details.changed 2026-04-07 {"issue_arose":"2025-04-02"}
stage-1.responded 2026-04-10)"},
        {"halton", "complaint", "Policy Statement, Complaints", "a review asked for too late, taken as it were in time",
         R"(received 2026-04-02T10:00)",
         R"(exclusion.set-aside 2026-04-07 {"exclusion":"late-review","reason":"It is fair"})",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "time-barred without telling why",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-07 {"exclusion":"time-limit"})",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "stage 1 answered by the coordinator",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"role":"ecc-coordinator"})",
         R"(stage-1.responded 2026-04-10 {"role":"investigating-officer"})"},
        {"halton", "complaint", "Policy Statement, Complaints", "excluded for conduct by an Investigating Officer",
         R"(received 2026-04-02T10:00)",
         R"(closed 2026-04-10 {"because":"conduct","reason":"Threats","role":"investigating-officer"})",
         R"(closed 2026-04-10 {"because":"conduct","reason":"Threats","role":"executive-director"})"},
        {"halton", "complaint", "Service Standards, Complaints", "mediation ended that never began",
         R"(received 2026-04-02T10:00)",
         R"(mediation 2026-04-10 {"state":"ended"})",
         R"(mediation 2026-04-10 {"state":"agreed"}
mediation 2026-04-20 {"state":"ended"})"},
        {"halton", "complaint", "Service Standards, Complaints", "mediation in a state that nobody knows",
         R"(received 2026-04-02T10:00)",
         R"(mediation 2026-04-10 {"state":"maybe"})",
         nullptr},
        {"halton", "complaint", "Policy Statement, Complaints", "a point left unanswered",
         R"(received 2026-04-02T10:00
point.added 2026-04-02 {"text":"The boiler"})",
         R"(stage-1.responded 2026-04-10 {"outcome":"upheld"})",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "stage 3 before stage 2 was answered",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"sent_by":"email"}
stage-2.started 2026-04-20)",
         R"(stage-3.started 2026-05-20)",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "who was present, in no list",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"sent_by":"email"}
stage-2.started 2026-04-20
stage-2.meeting-notified 2026-04-21)",
         R"(stage-2.meeting-held 2026-05-06 {"present":"everybody"})",
         R"(stage-2.meeting-held 2026-05-06 {"present":[{"name":"Ann Lee","role":"Executive Director"}]})"},
        {"halton", "complaint", "Policy Statement, Complaints", "a letter to an advocate without authority",
         R"(received 2026-04-02T10:00
advocate.named 2026-04-02 {"name":"Lee Moss"})",
         R"(letter 2026-04-07 {"to":"advocate","text":"Dear Lee"})",
         nullptr},
        {"halton", "complaint", "Policy Statement, Complaints", "used as an appeal against another policy",
         R"(received 2026-04-02T10:00)",
         R"(exclusion.set-aside 2026-04-07 {"exclusion":"other-appeal","reason":"Easier"})",
         nullptr},
        {"halton", "general-enquiry", "Policy Statement, Complaints", "a first report made a complaint without saying what is wrong",
         R"(received 2026-04-02T10:00)",
         R"(dissatisfied 2026-04-10)",
         R"(dissatisfied 2026-04-10 {"reason":"It still drips"})"},
        {"wrekin", "complaint", "4.5.4 *", "stage 2 after 14 days without a reason",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(stage-2.started 2026-04-25)",
         R"(stage-2.started 2026-04-25 {"reason":"Was away"})"},
        {"wrekin", "complaint", "4.5.3", "a panel without a tenant",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-15
stage-2.responded 2026-04-24
stage-3.started 2026-04-28)",
         R"(stage-3.panel-held 2026-05-20 {"panel":[{"name":"Ann Lee","role":"senior-manager"},{"name":"Bo Hill","role":"director"}]})",
         R"(stage-3.panel-held 2026-05-20 {"panel":[{"name":"Ann Lee","role":"senior-manager"},{"name":"Bo Hill","role":"director"},{"name":"Cy Dean","role":"customer-voice-panel"}]})"},
        {"wrekin", "complaint", "4.5.3", "a panel without a Director",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-15
stage-2.responded 2026-04-24
stage-3.started 2026-04-28)",
         R"(stage-3.panel-held 2026-05-20 {"panel":[{"name":"Ann Lee","role":"senior-manager"},{"name":"Bo Hill","role":"customer-voice-panel"}]})",
         nullptr},
        {"wrekin", "complaint", "4.5.3", "a panel member without a name",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-15
stage-2.responded 2026-04-24
stage-3.started 2026-04-28)",
         R"(stage-3.panel-held 2026-05-20 {"panel":[{"role":"director"}]})",
         nullptr},
        {"wrekin", "complaint", "4.5.4 **", "the panel skipped without saying why",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-15
stage-2.responded 2026-04-24
stage-3.started 2026-04-28)",
         R"(stage-3.panel-refused 2026-05-05)",
         R"(stage-3.panel-refused 2026-05-05 {"why_no_panel":"The law leaves no choice"})"},
        {"wrekin", "complaint", "3.2", "an issue more than six months old",
         R"(received 2026-04-02T10:00
details.changed 2026-04-07 {"issue_arose":"2025-10-01"})",
         R"(stage-1.responded 2026-04-10)",
         R"(details.changed 2026-04-07 {"recurring":true}
stage-1.responded 2026-04-10)"},
        {"wrekin", "complaint", "3.2", "an employee about their employment",
         R"(received 2026-04-02T10:00
details.changed 2026-04-07 {"kind":"employee"})",
         R"(stage-1.responded 2026-04-10)",
         nullptr},
        {"wrekin", "complaint", "3.2", "employment taken all the same",
         R"(received 2026-04-02T10:00)",
         R"(exclusion.set-aside 2026-04-07 {"exclusion":"employment","reason":"Kindness"})",
         nullptr},
        {"wrekin", "complaint", "4.5.4", "stage 1 answered by a Senior Manager",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"role":"senior-manager"})",
         R"(stage-1.responded 2026-04-10 {"role":"service-manager"})"},
        {"wrekin", "complaint", "4.5.3", "stage 3 before stage 2 was answered",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-15)",
         R"(stage-3.started 2026-04-28)",
         nullptr},
        {"wrekin", "complaint", "4.5.2, 4.5.4", "a later date without a reason",
         R"(received 2026-04-02T10:00)",
         R"(target.extended 2026-04-08 {"target":"stage-1.response","until":"2026-04-20"})",
         R"(target.extended 2026-04-08 {"target":"stage-1.response","until":"2026-04-20","reason":"A survey is needed"})"},
        {"wrekin", "complaint", "Appendix 1", "mediation ended that never began",
         R"(received 2026-04-02T10:00)",
         R"(mediation 2026-04-10 {"state":"ended"})",
         nullptr},
        {"wrekin", "care-complaint", "4.6", "the outcome told by somebody else than the Head of Service",
         R"(received 2026-04-02T10:00)",
         R"(stage-2.responded 2026-04-20 {"role":"service-manager"})",
         R"(stage-2.responded 2026-04-20 {"role":"head-of-service"})"},
        {"wrekin", "care-complaint", "4.6", "the appeal answered by the Head of Service",
         R"(received 2026-04-02T10:00
stage-2.responded 2026-04-20
stage-3.started 2026-04-28)",
         R"(stage-3.responded 2026-05-20 {"role":"head-of-service"})",
         R"(stage-3.responded 2026-05-20 {"role":"managing-director"})"},
        {"wrekin", "care-complaint", "4.6", "the action plan sent twice",
         R"(received 2026-04-02T10:00
stage-2.action-plan-sent 2026-04-08)",
         R"(stage-2.action-plan-sent 2026-04-09)",
         nullptr},
        {"wrekin", "care-complaint", "4.6", "an appeal before the outcome",
         R"(received 2026-04-02T10:00)",
         R"(stage-3.started 2026-04-28)",
         nullptr},
        {"beyond", "complaint", "3.8", "stage 2 after 28 working days without a reason",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
stage-1.responded 2026-04-14)",
         R"(stage-2.started 2026-05-28)",
         R"(stage-2.started 2026-05-28 {"reason":"Bereaved"})"},
        {"beyond", "complaint", "3.28", "a group that has named nobody",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
group.member-added 2026-04-07 {"name":"Bo Hill"})",
         R"(stage-1.responded 2026-04-14)",
         R"(group.contact-nominated 2026-04-08 {"name":"Bo Hill"}
stage-1.responded 2026-04-14)"},
        {"beyond", "complaint", "3.28", "a contact who is not of the group",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
group.member-added 2026-04-07 {"name":"Bo Hill"})",
         R"(group.contact-nominated 2026-04-08 {"name":"Zed Zane"})",
         nullptr},
        {"beyond", "complaint", "3.28", "somebody in the group twice",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
group.member-added 2026-04-07 {"name":"Bo Hill"})",
         R"(group.member-added 2026-04-08 {"name":"aisha khan"})",
         nullptr},
        {"beyond", "complaint", "3.6", "closed for no contact after two attempts",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
call 2026-04-08 {"text":"Rang","answered":false}
email 2026-04-09 {"text":"Wrote","answered":false})",
         R"(closed 2026-04-20 {"because":"no-contact","reason":"No reply"})",
         R"(letter 2026-04-13 {"text":"Wrote again","answered":false}
closed 2026-04-20 {"because":"no-contact","reason":"No reply"})"},
        {"beyond", "complaint", "3.24", "a leaseholder’s sub-tenant",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
details.changed 2026-04-07 {"kind":"sub-tenant"})",
         R"(stage-1.responded 2026-04-14)",
         R"(refused 2026-04-14 {"exclusion":"sub-tenant","reason":"Their landlord is the leaseholder"})"},
        {"beyond", "complaint", "3.17", "somebody who is no customer",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
details.changed 2026-04-07 {"kind":"not-a-customer"})",
         R"(stage-1.responded 2026-04-14)",
         nullptr},
        {"beyond", "complaint", "3.22", "an issue more than six months old",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
details.changed 2026-04-07 {"issue_arose":"2025-10-01"})",
         R"(stage-1.responded 2026-04-14)",
         nullptr},
        {"beyond", "complaint", "3.22", "the six months set aside",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07)",
         R"(exclusion.set-aside 2026-04-08 {"exclusion":"time-limit","reason":"It is fair"})",
         nullptr},
        {"beyond", "complaint", "3.16", "court proceedings set aside",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07)",
         R"(exclusion.set-aside 2026-04-08 {"exclusion":"court","reason":"It is fair"})",
         nullptr},
        {"beyond", "complaint", "3.20", "a crime set aside",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07)",
         R"(exclusion.set-aside 2026-04-08 {"exclusion":"crime","reason":"It is fair"})",
         nullptr},
        {"beyond", "complaint", "3.23", "safeguarding set aside",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07)",
         R"(exclusion.set-aside 2026-04-08 {"exclusion":"safeguarding","reason":"It is fair"})",
         nullptr},
        {"beyond", "complaint", "3.21", "an exhausted issue refused without saying why",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07)",
         R"(refused 2026-04-08 {"exclusion":"exhausted"})",
         R"(exclusion.set-aside 2026-04-08 {"exclusion":"exhausted","reason":"New photographs"})"},
        {"beyond", "complaint", "3.9", "stage 2 answered by the lead officer",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
stage-1.responded 2026-04-14
stage-2.started 2026-04-20)",
         R"(stage-2.responded 2026-05-01 {"role":"lead-officer"})",
         R"(stage-2.responded 2026-05-01 {"role":"senior-manager"})"},
        {"beyond", "complaint", "3.4", "acknowledged before stage 1 began",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"})",
         R"(stage-1.acknowledged 2026-04-07)",
         nullptr},
        {"beyond", "complaint", "3.5", "a later date without a reason",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07)",
         R"(target.extended 2026-04-10 {"target":"stage-1.response","until":"2026-05-01"})",
         nullptr},
        {"beyond", "complaint", "2.3", "a letter to somebody without authority",
         R"(received 2026-04-02T10:00 {"complainant":"Aisha Khan"}
stage-1.started 2026-04-07
advocate.named 2026-04-07 {"name":"Lee Moss"})",
         R"(letter 2026-04-08 {"to":"advocate","text":"Dear Lee"})",
         nullptr},
        {"hos-code-2024", "complaint", "6.13", "the same person at both stages",
         R"(received 2026-04-02T10:00
stage-1.acknowledged 2026-04-08
stage-1.responded 2026-04-15
stage-2.started 2026-04-20)",
         R"(stage-2.responded 2026-05-10)",
         R"(stage-2.responded 2026-05-10 {"decided_by":"Sam Todd"})"},
        {"hos-code-2024", "complaint", "6.13", "the same person at both stages, told by name",
         R"(received 2026-04-02T10:00
stage-1.acknowledged 2026-04-08
stage-1.responded 2026-04-15
stage-2.started 2026-04-20)",
         R"(stage-2.responded 2026-05-10 {"decided_by":"joan pike"})",
         nullptr},
        {"hos-code-2024", "complaint", "6.7", "a point left unanswered",
         R"(received 2026-04-02T10:00
point.added 2026-04-02 {"text":"The boiler"})",
         R"(stage-1.responded 2026-04-15)",
         nullptr},
        {"hos-code-2024", "complaint", "6.8", "a new point after the response",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-15)",
         R"(point.added 2026-04-16 {"text":"And the roof"})",
         nullptr},
        {"hos-code-2024", "complaint", "6.4", "an extension of more than ten working days",
         R"(received 2026-04-02T10:00
stage-1.acknowledged 2026-04-08)",
         R"(target.extended 2026-04-20 {"target":"stage-1.response","until":"2026-05-08","reason":"Complicated"})",
         R"(target.extended 2026-04-20 {"target":"stage-1.response","until":"2026-05-07","reason":"Complicated"})"},
        {"hos-code-2024", "complaint", "6.3, 6.4", "an extension whose reasons are not explained",
         R"(received 2026-04-02T10:00
stage-1.acknowledged 2026-04-08)",
         R"(target.extended 2026-04-20 {"target":"stage-1.response","until":"2026-05-06"})",
         nullptr},
        {"hos-code-2024", "complaint", "2.2", "an issue more than twelve months old, undecided",
         R"(received 2026-04-02T10:00
details.changed 2026-04-07 {"issue_arose":"2025-04-01"})",
         R"(stage-1.responded 2026-04-15)",
         R"(exclusion.set-aside 2026-04-08 {"exclusion":"time-limit","reason":"The resident was in care"}
stage-1.responded 2026-04-15)"},
        {"hos-code-2024", "complaint", "2.2", "a refusal without reasons",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-08 {"exclusion":"legal-proceedings"})",
         nullptr},
        {"hos-code-2024", "complaint", "2.2", "legal proceedings set aside",
         R"(received 2026-04-02T10:00)",
         R"(exclusion.set-aside 2026-04-08 {"exclusion":"legal-proceedings","reason":"It is fair"})",
         nullptr},
        {"hos-code-2024", "service-request", "1.5", "dissatisfaction that nobody put into words",
         R"(received 2026-04-02T10:00)",
         R"(dissatisfied 2026-04-10)",
         R"(dissatisfied 2026-04-10 {"reason":"Nobody came"})"},
        {"spso-mchp", "complaint", "Part 3, Stage 2", "stage 2 answered at the front line",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-08
stage-2.started 2026-04-20)",
         R"(stage-2.responded 2026-05-05 {"role":"frontline"})",
         nullptr},
        {"spso-mchp", "complaint", "Part 2, What is not a complaint", "a member of staff about their work",
         R"(received 2026-04-02T10:00
details.changed 2026-04-07 {"kind":"employee"})",
         R"(stage-1.responded 2026-04-08)",
         nullptr},
        {"awaabs-law", "significant-hazard", "Written summary", "a hazard of a kind that is not listed",
         R"(received 2026-04-02T10:00)",
         R"(hazard.investigated 2026-04-08 {"hazard_found":"ghosts"})",
         nullptr},
        {"southway", "complaint", "6.4", "the informal end of a case excused",
         R"(received 2026-04-02T10:00)",
         R"(target.waived 2026-04-02T16:00 {"target":"informal.resolution","reason":"Busy"})",
         nullptr},
        {"southway", "complaint", "6.4", "settled informally at stage 1",
         R"(received 2026-04-02T10:00
stage-1.started 2026-04-07T10:00)",
         R"(informal.resolved 2026-04-08T10:00)",
         nullptr},
        {"southway", "complaint", "7.3", "an ASB case review refused instead of held",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-07 {"exclusion":"asb-case","reason":"About the handling"})",
         R"(reclassified 2026-04-07 {"procedure":"asb-review","reason":"About the handling"})"},
        {"southway", "complaint", "7.12", "deemed unreasonable by one officer alone",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-07 {"exclusion":"unreasonable","reason":"Again"})",
         R"(refused 2026-04-07 {"exclusion":"unreasonable","reason":"Again","role":"director"})"},
        {"southway", "complaint", "4.1", "made something else once it was answered",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(reclassified 2026-04-13 {"procedure":"compliment","reason":"Better figures"})",
         nullptr},
        {"southway", "complaint", "6.2", "a contact that was made excused afterwards",
         R"(received 2026-04-02T10:00
informal.contacted 2026-04-09)",
         R"(target.waived 2026-04-10 {"target":"informal.contact","reason":"Better figures"})",
         nullptr},
        {"southway", "complaint", "6.9", "sent by a way that nobody knows",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"sent_by":"pigeon"})",
         R"(stage-1.responded 2026-04-10 {"sent_by":"post"})"},
        {"torus", "complaint", "5.2", "closed early without saying in which role",
         R"(received 2026-04-02T10:00)",
         R"(closed 2026-04-10 {"reason":"Just because"})",
         R"(closed 2026-04-10 {"reason":"Settled","role":"head-of-service"})"},
        {"halton", "complaint", "Policy Statement, Complaints", "excluded for conduct by a clerk",
         R"(received 2026-04-02T10:00)",
         R"(refused 2026-04-10 {"exclusion":"conduct","reason":"Rude","role":"investigating-officer"})",
         R"(refused 2026-04-10 {"exclusion":"conduct","reason":"Threats","role":"chief-executive"})"},
        {"halton", "complaint", "Service Standards, Complaints", "time-barred though it is in time",
         R"(received 2026-04-02T10:00 {"issue_arose":"2026-04-01"})",
         R"(refused 2026-04-10 {"exclusion":"time-limit","reason":"Too old"})",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "a later date for what was answered",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-24)",
         R"(target.extended 2026-04-25 {"target":"stage-1.response","until":"2026-04-27","reason":"Better figures"})",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "a review meeting of which nobody had notice",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-20)",
         R"(stage-2.meeting-held 2026-05-12)",
         nullptr},
        {"halton", "complaint", "Service Standards, Complaints", "stage 2 long after a letter that went nobody knows how",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10)",
         R"(stage-2.started 2026-06-20)",
         R"(stage-2.started 2026-06-20 {"reason":"In hospital"})"},
        {"halton", "complaint", "Service Standards, Complaints", "received before it was sent",
         R"(received 2026-04-02T10:00)",
         R"(stage-1.responded 2026-04-10 {"received_on":"2026-04-09"})",
         R"(stage-1.responded 2026-04-10 {"received_on":"2026-04-13"})"},
        {"wrekin", "complaint", "4.5.3", "one person on every seat of the panel",
         R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10
stage-2.started 2026-04-15
stage-2.responded 2026-04-24
stage-3.started 2026-04-28)",
         R"(stage-3.panel-held 2026-05-20 {"panel":[{"name":"Ann Lee","role":"senior-manager"},{"name":"Ann Lee","role":"director"},{"name":"Ann Lee","role":"customer-voice-panel"}]})",
         nullptr},
        {"wrekin", "complaint", "4.3", "settled at first contact after stage 1 began",
         R"(received 2026-04-02T10:00
stage-1.acknowledged 2026-04-07)",
         R"(informal.resolved 2026-05-20)",
         nullptr},
        {"beyond", "complaint", "3.1", "a concern resolved at stage 1",
         R"(received 2026-04-02T10:00
stage-1.started 2026-04-07)",
         R"(concern.resolved 2026-04-08)",
         nullptr},
    };
    // clang-format on
    return rows;
}

}  // namespace redress::test

Q_DECLARE_METATYPE(redress::test::RefusalRow)
