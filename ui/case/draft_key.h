// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// The place that unrecorded words were typed in: which register, which screen, and about what.
struct DraftKey {
    QString registerPath;
    QString screen;   // "composer", "new-case", "letter"
    QString subject;  // a case's reference, with the letter's id where there is one; empty where there is none yet

    // The same for the same place, and no name of a person or a file can be read from it.
    [[nodiscard]] QString fileName() const;
};

}  // namespace redress
