// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// What words may suggest and an officer decides about.
[[nodiscard]] inline const QStringList &alertKinds() {
    static const QStringList ids{QStringLiteral("hazard"), QStringLiteral("safeguarding"), QStringLiteral("crime"),
                                 QStringLiteral("discrimination")};
    return ids;
}

[[nodiscard]] QString nameOfAlert(const QString &kind);  // "A hazard in the home": translated

}  // namespace redress
