// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// How unreasonable behaviour has been dealt with on a case. It says nothing about the complaint itself.
struct Behaviour {
    struct Incident {
        CriterionId criterion;
        QString text;
        When at;
    };
    struct Restriction {
        std::vector<SanctionId> sanctions;
        QString singleContact;  // whom they are to turn to; empty: nobody was named
        QString reason;
        QString decidedBy;
        When since;
        QDate reviewBy;
        bool appealed = false;  // and not decided yet
    };
    std::vector<Incident> incidents;
    When warned;
    std::optional<Restriction> restriction;  // in force
    int reviews = 0;
    int restrictions = 0;  // that there have been
};

}  // namespace redress
