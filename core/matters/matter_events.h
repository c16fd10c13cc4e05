// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

// What can happen to a matter of the organisation, which belongs to no case, and the keys of the data that comes with
// it. to, until, reason, text, proof, owner, cause and source are those of core/casework/event_names.h.
namespace redress::events {

using namespace Qt::StringLiterals;

inline const EventName dutyArisen{u"duty.arisen"_s};         // data reason, on
inline const EventName dutyDone{u"duty.done"_s};             // data period, text, proof, and what the duty asks for
inline const EventName dutyDelegated{u"duty.delegated"_s};   // data to, reason
inline const EventName dutyPostponed{u"duty.postponed"_s};   // data period, until, reason
inline const EventName dutyNotNeeded{u"duty.not-needed"_s};  // data period, reason

inline const EventName improvementProposed{
    u"improvement.proposed"_s};  // data title, text, cases, cause, owner, until, source
inline const EventName improvementStarted{u"improvement.started"_s};      // data owner, until
inline const EventName improvementMoved{u"improvement.moved"_s};          // data until, reason
inline const EventName improvementDone{u"improvement.done"_s};            // data text, proof, review_on
inline const EventName improvementJudged{u"improvement.judged"_s};        // data worked, shows
inline const EventName improvementDropped{u"improvement.dropped"_s};      // data reason
inline const EventName improvementNotified{u"improvement.notified"_s};    // data to, period
inline const EventName improvementPublished{u"improvement.published"_s};  // data said, did

// What the register reckons by: who took which rules and days.
inline const EventName policyAdopted{u"policy.adopted"_s};  // data policy, version, revision, in_force_from
inline const EventName daysChanged{u"days.changed"_s};      // data from: the first day that counts otherwise, moved

// Which staff were named in complaints: who may read it, and who did.
inline const EventName staffReadersChanged{u"staff.readers-changed"_s};  // data names
inline const EventName staffRead{u"staff.read"_s};                       // data from, until, found

}  // namespace redress::events

namespace redress::keys {

using namespace Qt::StringLiterals;

inline constexpr auto period = "period"_L1;       // of a duty: "2026-Q2"; left out: the earliest that is to be done
inline constexpr auto on = "on"_L1;               // the day on which a duty has arisen
inline constexpr auto title = "title"_L1;         // of an improvement, in a line
inline constexpr auto cases = "cases"_L1;         // a list of references
inline constexpr auto reviewOn = "review_on"_L1;  // the day to look whether an improvement has worked
inline constexpr auto worked = "worked"_L1;       // "yes", "partly", "no"
inline constexpr auto shows = "shows"_L1;         // how it shows that an improvement has worked, or has not
inline constexpr auto said = "said"_L1;           // “you said”, for everybody to read
inline constexpr auto did = "did"_L1;             // “we did”, the same
inline constexpr auto names = "names"_L1;         // of those who may read which staff were named
inline constexpr auto found = "found"_L1;         // how many cases they then read of

}  // namespace redress::keys
