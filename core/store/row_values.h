// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "core/base/iso_day.h"
#include "core/base/when.h"

// How the projections' columns hold what they are given.
namespace redress::row {

[[nodiscard]] inline QString textOf(const When &when) {
    return when.isKnown() ? when.toText() : QStringLiteral("");
}

[[nodiscard]] inline QString dayOf(const When &when) {
    return when.isKnown() ? isoText(when.day()) : QStringLiteral("");
}

// Never NULL, and without the control character that the case list's rows are joined with.
[[nodiscard]] inline QString some(QString text) {
    return text.isNull() ? QStringLiteral("") : text.remove(QChar(31));
}

}  // namespace redress::row
