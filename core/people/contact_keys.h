// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// What addresses of all kinds are looked up by, however they were written. Empty where nothing is left.

[[nodiscard]] QString emailKey(const QString &email);        // small letters
[[nodiscard]] QString phoneKey(const QString &phone);        // digits; +44 (0)161 … is 0161 …; the first of several
[[nodiscard]] QString postcodeKey(const QString &postcode);  // capitals without a space: "M139PL"

[[nodiscard]] QString postcodeIn(const QString &address);       // the last that stands in it, as a key
[[nodiscard]] QString withoutPostcode(const QString &address);  // all else that stands in it

}  // namespace redress
