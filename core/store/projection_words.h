// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/policy/exclusion.h"
#include "core/policy/target_rule.h"

// The words that the projections' columns hold.
namespace redress {

[[nodiscard]] inline QString nothingDue() {
    return QStringLiteral("9999");  // sorts after every date
}

[[nodiscard]] inline QString setAsideWord() {
    return QStringLiteral("set-aside");
}

[[nodiscard]] inline QString refusalWord(Exclusion::Kind kind) {
    return kind == Exclusion::Kind::Refuse ? QStringLiteral("refuse") : QStringLiteral("redirect");
}

// What is owed after the response is no acknowledgement and no response: the quarter does not count it as either.
[[nodiscard]] inline QString undertakingWord() {
    return QStringLiteral("promise");
}

[[nodiscard]] inline QString kindWord(TargetRule::Kind kind) {
    switch (kind) {
        case TargetRule::Kind::Due:
            return QStringLiteral("due");
        case TargetRule::Kind::Lasts:
            return QStringLiteral("lasts");
        case TargetRule::Kind::Opens:
            return QStringLiteral("opens");
        case TargetRule::Kind::NoEarlier:
            return QStringLiteral("no-earlier");
    }
    return {};
}

[[nodiscard]] inline QString roleWord(TargetRule::Role role) {
    switch (role) {
        case TargetRule::Role::Acknowledgement:
            return QStringLiteral("acknowledgement");
        case TargetRule::Role::Response:
            return QStringLiteral("response");
        case TargetRule::Role::Contact:
            return QStringLiteral("contact");
        case TargetRule::Role::Meeting:
            return QStringLiteral("meeting");
        case TargetRule::Role::Notice:
            return QStringLiteral("notice");
        case TargetRule::Role::Window:
            return QStringLiteral("window");
        case TargetRule::Role::Other:
            return QStringLiteral("other");
    }
    return {};
}

}  // namespace redress
