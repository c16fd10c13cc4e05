// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a register notes of itself among its settings.
namespace redress {

[[nodiscard]] inline QString policySetting() {
    return QStringLiteral("policy");  // the key of the policy that it was made for
}

[[nodiscard]] inline QString stampSetting() {
    return QStringLiteral("projected_with");  // what its lists were reckoned with
}

}  // namespace redress
