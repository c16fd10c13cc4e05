// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

// What can happen to a person in the register, and the keys of the data that comes with it.
// name, address, postcode, email and phone are those of core/casework/event_names.h.
namespace redress::events {

using namespace Qt::StringLiterals;

inline const EventName personAdded{u"person.added"_s};                 // data: name and any other of a person's
inline const EventName personChanged{u"person.changed"_s};             // data: what changes, with its new text
inline const EventName profileRecorded{u"person.profile-recorded"_s};  // data: characteristics (profile.h)
inline const EventName personMerged{u"person.merged"_s};               // data into, reason
inline const EventName personUnmerged{u"person.unmerged"_s};           // data reason

}  // namespace redress::events

namespace redress::keys {

using namespace Qt::StringLiterals;

inline constexpr auto preferredContact = "preferred_contact"_L1;  // a word of access_needs.h
inline constexpr auto language = "language"_L1;
inline constexpr auto format = "format"_L1;  // a word of access_needs.h
inline constexpr auto needs = "needs"_L1;
inline constexpr auto into = "into"_L1;  // the person that another is merged into

}  // namespace redress::keys
