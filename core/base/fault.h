// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// Why something could not be done: one plain sentence that says what is wrong and what to do.
struct Fault {
    QString message;
    QString clause;  // the clause of the policy that forbids it; empty where no policy speaks
    QString place;   // where in a file it stands: a JSON pointer, "row 12", …; empty where there is no file

    friend bool operator==(const Fault &, const Fault &) = default;
};

}  // namespace redress
