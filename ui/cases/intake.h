// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/store/register.h"
#include "ui/cases/beside.h"

namespace redress {

// What the form of a new case says beside the details of event_names.h.
namespace intake_keys {

using namespace Qt::StringLiterals;

inline constexpr auto received = "received"_L1;              // the moment of receipt, where it is not now
inline constexpr auto advocate = "advocate"_L1;              // the data of advocate.named
inline constexpr auto representative = "representative"_L1;  // the data of addressee.named
inline constexpr auto group = "group"_L1;                    // a list of the data of group.member-added
inline constexpr auto contact = "contact"_L1;                // the name of the group's contact

}  // namespace intake_keys

// A case with everybody on it, as it is to be recorded.
struct Intake {
    NewCase newCase;
    std::vector<Command> followedBy;   // who acts, writes and complains with them
    std::optional<Command> newPerson;  // where the complainant is not in the register yet
};

// From the words of the form. Somebody who was found in the register is not added a second time, and nobody is added
// for an anonymous complaint.
[[nodiscard]] Intake intakeOf(const QJsonObject &words, const When &received, const QString &user);

// All of it in one transaction; beside another case, the link between them and what was decided by it too.
[[nodiscard]] Result<Recorded> recordIntake(Register &reg, const Intake &intake,
                                            const std::optional<Beside> &beside = {});

}  // namespace redress
