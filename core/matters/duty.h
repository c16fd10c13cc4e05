// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <vector>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// What was recorded on one time that a duty fell due.
struct DutyRecord {
    enum class State { Open, Done, NotNeeded };

    State state = State::Open;
    QDate until;        // postponed to; invalid where it never was
    QString postponed;  // why it was, the last time
    int postponements = 0;
    When ended;     // when it was done, or found not to be needed
    QString by;     // who recorded that
    QString words;  // how it was done, or why it was not needed
    QString proof;  // where what shows it is kept

    friend bool operator==(const DutyRecord &, const DutyRecord &) = default;
};

// A duty of the organisation as it stands: the fold of its own events, and nothing that its rule says.
struct Duty {
    struct Arising {
        QDate on;
        QString reason;

        friend bool operator==(const Arising &, const Arising &) = default;
    };

    DutyId id;
    QString delegatedTo;  // who sees to it from now on; empty: whoever the rule names
    std::vector<Arising> arisings;
    std::map<QString, DutyRecord> records;  // by period: "2026-Q2"; none: nothing was recorded on it
    int sequence = 0;

    [[nodiscard]] DutyRecord recordOf(const QString &period) const;

    friend bool operator==(const Duty &, const Duty &) = default;
};

}  // namespace redress
