// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/when.h"

namespace redress {

// One entry of a calendar that other programs show.
struct CalendarEntry {
    QString uid;          // the same for the same thing, whichever day it falls on
    QString summary;      // in one line
    QString description;  // may be empty
    QString location;     // may be empty
    When start;           // a day: the whole of it; a moment: from then on
    int minutes = 60;     // of what begins at a moment
    QDate remindOn;       // at nine in the morning; invalid: no reminder
    int sequence = 0;     // grows with each change
    QDateTime changed;    // UTC: when it last changed
    bool discreet = false;
};

}  // namespace redress
