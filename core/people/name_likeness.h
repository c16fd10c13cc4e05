// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// How two names are alike, the likest first.
enum class NameLikeness {
    Same,
    OtherOrder,   // Khan Aisha
    OneLetter,    // Aisha Kahn
    Part,         // Aisha Bibi Khan
    Initial,      // A Khan
    TwoLetters,   // Aysha Kahn
    SoundsAlike,  // Katherine, Catharyn
    Similar,      // more than half of their pairs of letters
    None
};

// Of names as nameWords() gives them.
[[nodiscard]] NameLikeness nameLikeness(const QStringList &a, const QStringList &b);

}  // namespace redress
