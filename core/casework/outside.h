// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// What bodies outside the procedure have had to do with a case.
struct Outside {
    struct Referral {
        BodyId body;
        When at;
        bool byUs = false;       // the landlord sent it there; else the customer went
        bool consented = false;  // with the customer's written consent
        QString reference;       // the body's own
        bool ended = false;      // it has decided, or taken it no further
    };
    struct Finding {
        BodyId body;
        FindingId finding;
        int point = 0;  // of complaint; 0: of the whole
        QString text;
        When at;
    };
    std::vector<Referral> referrals;
    std::vector<Finding> findings;
};

}  // namespace redress
