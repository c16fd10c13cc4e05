// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>

#include "core/base/result.h"

namespace redress {

// A sum of money in whole pence sterling.
struct Pence {
    qint64 value = 0;

    // "£1,250.00", "75" or "75.5" as people type it. Fails on anything else ("50p" too), and on parts of a penny.
    [[nodiscard]] static Result<Pence> fromText(const QString &text);
    [[nodiscard]] QString toText() const;  // "£1,250.00"

    static constexpr qint64 most = 10'000'000'000;  // a hundred million pounds: more is a slip of the keyboard

    friend auto operator<=>(const Pence &, const Pence &) = default;  // NOLINT(modernize-use-nullptr): no pointer
};

}  // namespace redress
