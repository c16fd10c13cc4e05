// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

// Events that every procedure knows, and the keys of the data that comes with events.
// What is peculiar to a procedure (stage-1.acknowledged, …) is a milestone in its policy file.
namespace redress::events {

using namespace Qt::StringLiterals;

inline const EventName received{u"received"_s};  // opens a case; data: any of keys::details
inline const EventName call{u"call"_s};          // contacts: data text, direction ("in", "out")
inline const EventName email{u"email"_s};
inline const EventName visit{u"visit"_s};
inline const EventName letter{u"letter"_s};                     // data letter (its id), text
inline const EventName note{u"note"_s};                         // data text
inline const EventName officerAssigned{u"officer.assigned"_s};  // data officer
inline const EventName detailsChanged{u"details.changed"_s};    // data: the details that change, with their new text
inline const EventName targetExtended{u"target.extended"_s};    // data target, until, reason
inline const EventName targetWaived{u"target.waived"_s};        // data target, reason
inline const EventName compensationAwarded{
    u"compensation.awarded"_s};                         // data pence, reason, ground, in_kind, role, ordered
inline const EventName importNoted{u"import.noted"_s};  // data source, row, notes: what was read and how it was taken
inline const EventName withdrawn{u"withdrawn"_s};       // closes; data reason
inline const EventName closed{u"closed"_s};             // data reason
inline const EventName reopened{u"reopened"_s};         // data reason

// What a case is, and whether it is ours.
inline const EventName reclassified{u"reclassified"_s};     // data procedure, reason: dates stay those of receipt
inline const EventName dissatisfied{u"dissatisfied"_s};     // a request becomes a complaint, received now; data reason
inline const EventName refused{u"refused"_s};               // closes; data exclusion, reason, sent_to
inline const EventName setAside{u"exclusion.set-aside"_s};  // taken all the same; data exclusion, reason
inline const EventName advocateNamed{u"advocate.named"_s};  // data name, organisation, address, postcode, email, phone
inline const EventName advocateAuthority{u"advocate.authority"_s};  // data authority, reason
inline const EventName addresseeNamed{
    u"addressee.named"_s};  // an MP, a councillor …; data name, capacity, address, email
inline const EventName addresseeReleased{u"addressee.released"_s};  // writes no longer for the customer; data reason
inline const EventName memberAdded{u"group.member-added"_s};        // data name, address
inline const EventName contactNominated{u"group.contact-nominated"_s};  // data name: whom the group has chosen
inline const EventName pointAdded{u"point.added"_s};                    // a point of complaint; data text
inline const EventName pointWithdrawn{u"point.withdrawn"_s};            // data point, reason
inline const EventName mediation{u"mediation"_s};                       // data state, text
inline const EventName keptInTouch{u"kept-in-touch"_s};  // told when to expect the answer; data text, until
inline const EventName linked{u"case.linked"_s};         // data case, reason; recorded on both
inline const EventName joined{u"case.joined"_s};      // goes on in the case that data names; closes; data case, reason
inline const EventName struck{u"entry.struck"_s};     // an entry recorded by mistake; data entry, reason
inline const EventName datesMoved{u"dates.moved"_s};  // by other bank holidays or closures; data reason, moves

// Putting right. A promise's number is a text of digits, as a point's is.
inline const EventName promiseMade{u"promise.made"_s};                  // data remedy, text, owner, until, pence, role
inline const EventName promiseKept{u"promise.kept"_s};                  // data promise, proof
inline const EventName promiseMoved{u"promise.moved"_s};                // data promise, until, reason
inline const EventName promiseChased{u"promise.chased"_s};              // data promise, text
inline const EventName promiseReleased{u"promise.released"_s};          // data promise, reason, role
inline const EventName compensationRefused{u"compensation.refused"_s};  // data ground, reason; may close
inline const EventName compensationSetOff{u"compensation.set-off"_s};   // against arrears; data pence, arrears, despite

// Outside bodies.
inline const EventName outsideReferred{u"outside.referred"_s};        // data body, by_us, consent, reference, reason
inline const EventName outsideRequested{u"outside.requested"_s};      // evidence wanted; data body, text, until
inline const EventName outsideAnswered{u"outside.answered"_s};        // data request, proof
inline const EventName outsideFound{u"outside.found"_s};              // data body, finding, point, text
inline const EventName outsideOrdered{u"outside.ordered"_s};          // data body, text, until, pence, owner
inline const EventName outsideComplied{u"outside.complied"_s};        // data order, proof
inline const EventName outsideRecommended{u"outside.recommended"_s};  // data body, text, until
inline const EventName outsideResponded{u"outside.responded"_s};      // to a recommendation; data recommendation, proof
inline const EventName outsideEnded{u"outside.ended"_s};              // it takes it no further; data body, reason
inline const EventName answeredAgain{u"answered-again"_s};            // after reopening; data answer, text

// Unreasonable behaviour.
inline const EventName behaviourNoted{u"behaviour.noted"_s};    // data criterion, text
inline const EventName behaviourWarned{u"behaviour.warned"_s};  // data text, role
inline const EventName restricted{u"restriction.imposed"_s};    // data sanctions, reason, contact, until, role, despite
inline const EventName restrictionReviewed{u"restriction.reviewed"_s};  // data decision, reason, until
inline const EventName restrictionAppealed{u"restriction.appealed"_s};  // data text
inline const EventName appealDecided{u"restriction.appeal-decided"_s};  // data decision, reason, decided_by, role
inline const EventName restrictionLifted{u"restriction.lifted"_s};      // data reason

// Learning, and what words prompted.
inline const EventName causeFound{u"cause.found"_s};            // data cause, place, contractor, text
inline const EventName lessonDrawn{u"lesson.drawn"_s};          // data text, improvement
inline const EventName staffNamed{u"staff.named"_s};            // data staff, text: restricted
inline const EventName responseAudited{u"response.audited"_s};  // data stage, one member a question, text
inline const EventName surveySent{u"survey.sent"_s};
inline const EventName surveyAnswered{u"survey.answered"_s};  // data: one member a question ("1" … "5"), text
inline const EventName alertDecided{u"alert.decided"_s};      // data alert, decision ("yes", "no"), reason, case

}  // namespace redress::events

namespace redress::keys {

using namespace Qt::StringLiterals;

// Details of a case, given with `received` and changed by `details.changed`.
inline constexpr auto complainant = "complainant"_L1;
inline constexpr auto summary = "summary"_L1;          // what it is about, in a line
inline constexpr auto description = "description"_L1;  // in full
inline constexpr auto channel = "channel"_L1;          // how it came: Phone, Email, Letter, …
inline constexpr auto address = "address"_L1;
inline constexpr auto postcode = "postcode"_L1;
inline constexpr auto email = "email"_L1;
inline constexpr auto phone = "phone"_L1;
inline constexpr auto tenure = "tenure"_L1;
inline constexpr auto service = "service"_L1;
inline constexpr auto category = "category"_L1;
inline constexpr auto officer = "officer"_L1;
inline constexpr auto reference = "reference"_L1;     // a reference to keep in place of the next free one
inline constexpr auto issueArose = "issue_arose"_L1;  // the day, 2026-04-02
inline constexpr auto division = "division"_L1;       // in place of the policy's own

inline constexpr auto text = "text"_L1;
inline constexpr auto direction = "direction"_L1;
inline constexpr auto letter = "letter"_L1;
inline constexpr auto outcome = "outcome"_L1;  // an outcome's id, with a response
inline constexpr auto pence = "pence"_L1;      // a whole number, with a response or compensation.awarded
inline constexpr auto reason = "reason"_L1;
inline constexpr auto target = "target"_L1;
inline constexpr auto until = "until"_L1;  // a day
inline constexpr auto source = "source"_L1;
inline constexpr auto row = "row"_L1;
inline constexpr auto notes = "notes"_L1;  // a list of sentences

// More details of a case.
inline constexpr auto person = "person"_L1;              // who of the people in the register: "P-0000412"
inline constexpr auto kind = "kind"_L1;                  // a kind of complainant of the policy: "leaseholder"
inline constexpr auto anonymous = "anonymous"_L1;        // yes or no, as are the next two
inline constexpr auto confidential = "confidential"_L1;  // the customer asked for confidence
inline constexpr auto recurring = "recurring"_L1;        // the problem comes back: older reports are background

inline constexpr auto procedure = "procedure"_L1;
inline constexpr auto exclusion = "exclusion"_L1;
inline constexpr auto sentTo = "sent_to"_L1;
inline constexpr auto name = "name"_L1;
inline constexpr auto organisation = "organisation"_L1;
inline constexpr auto authority = "authority"_L1;  // "asked", "held", "withdrawn"
inline constexpr auto capacity = "capacity"_L1;    // what an addressee is: "MP"
inline constexpr auto point = "point"_L1;          // a point's number
inline constexpr auto answers = "answers"_L1;      // a list of {point, outcome, reason, remedy}
inline constexpr auto remedy = "remedy"_L1;
inline constexpr auto state = "state"_L1;  // of a mediation: "offered", "agreed", "declined", "ended"
inline constexpr auto caseRef = "case"_L1;
inline constexpr auto because = "because"_L1;         // a closure's id
inline constexpr auto decidedBy = "decided_by"_L1;    // who answered, where it is not who records it
inline constexpr auto role = "role"_L1;               // in which role
inline constexpr auto sentBy = "sent_by"_L1;          // how a letter went: "post", "email", "hand"
inline constexpr auto receivedOn = "received_on"_L1;  // the day on which it counts as received
inline constexpr auto answered = "answered"_L1;       // of a contact: no, where nobody was reached
inline constexpr auto to = "to"_L1;                   // whom a letter goes to: "customer", "advocate", "addressee"
inline constexpr auto moves = "moves"_L1;             // a list of {target, from, to}

inline constexpr auto promise = "promise"_L1;    // a promise's number
inline constexpr auto promises = "promises"_L1;  // with a response: a list of {remedy, text, owner, until, pence, role}
inline constexpr auto proof = "proof"_L1;        // what shows that it was done
inline constexpr auto owner = "owner"_L1;        // who sees to it
inline constexpr auto ground = "ground"_L1;      // of compensation
inline constexpr auto inKind = "in_kind"_L1;     // what is given in place of money
inline constexpr auto arrears = "arrears"_L1;    // pence owed by the tenant
inline constexpr auto ordered = "ordered"_L1;    // yes: the Ombudsman ordered it
inline constexpr auto despite = "despite"_L1;    // why it is done all the same, where a guard has warned
inline constexpr auto body = "body"_L1;          // an outside body's id
inline constexpr auto byUs = "by_us"_L1;         // yes or no
inline constexpr auto consent = "consent"_L1;    // the customer's, in writing: yes or no
inline constexpr auto request = "request"_L1;    // an evidence request's number
inline constexpr auto order = "order"_L1;        // an order's number
inline constexpr auto recommendation = "recommendation"_L1;  // its number
inline constexpr auto answer = "answer"_L1;                  // the number of an answer that reopening asked for
inline constexpr auto finding = "finding"_L1;                // an outside body's finding
inline constexpr auto criterion = "criterion"_L1;
inline constexpr auto sanctions = "sanctions"_L1;  // a list of ids
inline constexpr auto contact = "contact"_L1;      // the single contact's name
inline constexpr auto decision = "decision"_L1;    // "kept", "changed", "lifted"; of an alert "yes", "no"
inline constexpr auto cause = "cause"_L1;
inline constexpr auto place = "place"_L1;
inline constexpr auto contractor = "contractor"_L1;
inline constexpr auto improvement = "improvement"_L1;  // its number: "I-0000012"
inline constexpr auto staff = "staff"_L1;              // a list of names
inline constexpr auto stage = "stage"_L1;
inline constexpr auto alert = "alert"_L1;
inline constexpr auto entry = "entry"_L1;  // an entry's sequence on the timeline

}  // namespace redress::keys
