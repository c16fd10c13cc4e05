// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/store/figures.h"

namespace redress {

// What bodies outside did with a landlord's cases in a period, by its days.
struct OutsideFigures {
    struct OfBody {
        qint64 referrals = 0;
        std::map<FindingId, qint64> findings;  // one for each point found on; an empty id: in words alone
        qint64 requests = 0;                   // for evidence
        qint64 answeredInTime = 0;             // of any period's requests
        qint64 answeredLate = 0;
        qint64 orders = 0;
        qint64 compliedInTime = 0;  // of any period's orders
        qint64 compliedLate = 0;
        qint64 outstanding = 0;  // orders that stood at the period's end
        qint64 recommendations = 0;
        qint64 responded = 0;  // recommendations answered, in time or not
        qint64 ended = 0;      // taken no further
    };
    std::map<BodyId, OfBody> byBody;  // bodies that had nothing to do in the period are missing
};

// Fails when the database cannot be read. What it costs depends on what happened outside, not on the register's size.
[[nodiscard]] Result<OutsideFigures> readOutsideFigures(Database &database, const DayRange &days);

}  // namespace redress
