// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// Small letters without accents, apostrophes gone, everything else that is no letter or digit a space.
[[nodiscard]] QString plainText(const QString &text);

// The words of a name as they are compared: no titles; O'Brien, O’Brien and O Brien alike, as are McKay and Mac Kay.
[[nodiscard]] QStringList nameWords(const QString &name);

// What a name's word sounds like, roughly: its first letter and its consonants, where letters that sound alike in
// English are one. Khan and Kahn, Smith and Smyth, Stephen and Steven, Catherine and Kathryn are alike.
[[nodiscard]] QString soundOf(const QString &word);

}  // namespace redress
