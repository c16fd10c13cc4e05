// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/calendar/division.h"
#include "core/calendar/working_calendar.h"

namespace redress {

// What a register knows of the organisation that keeps it: what its letterhead says and how its days count.
struct Organisation {
    QString name;
    QStringList address;  // the lines of the letterhead
    QString phone;
    QString email;
    QString website;
    QByteArray logo;                                // a PNG, or empty
    QString referencePrefix = QStringLiteral("R");  // of new cases: R-2026-0001
    QStringList staffReaders;                       // who may read which staff were named in complaints; empty: nobody
    Closures closures;
    QByteArray bankHolidays;  // a newer download in gov.uk's format; empty: the shipped list alone

    [[nodiscard]] bool operator==(const Organisation &) const = default;
};

}  // namespace redress
