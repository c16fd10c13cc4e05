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
inline const EventName compensationAwarded{u"compensation.awarded"_s};  // data pence, reason
inline const EventName importNoted{u"import.noted"_s};  // data source, row, notes: what was read and how it was taken
inline const EventName withdrawn{u"withdrawn"_s};       // closes; data reason
inline const EventName closed{u"closed"_s};             // data reason
inline const EventName reopened{u"reopened"_s};         // data reason

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

}  // namespace redress::keys
