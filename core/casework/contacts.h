// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/when.h"

namespace redress {

// How the customer has been kept in touch with.
struct Contacts {
    int attempts = 0;   // in which nobody was reached, since the last that reached somebody
    When last;          // that reached somebody
    When toldWhen;      // the customer was told when to expect the answer
    QString mediation;  // "offered", "agreed", "declined", "ended"; empty: none
};

}  // namespace redress
